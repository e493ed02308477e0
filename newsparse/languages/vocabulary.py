"""The words a language's newspapers put around a story: what one file in this folder holds."""

from __future__ import annotations

from typing import NamedTuple


class Vocabulary(NamedTuple):
    """One language's words. Every text field holds one entry a line, spelt as printed; matching folds it.

    Folding (`newsparse.text.fold`) makes case, accents, harakat, tatweel, alef, yeh and heh forms, digits and width equal,
    so one spelling of each entry is enough. Labels are written without their colon. Empty fields are allowed.
    """

    code: str
    """BCP 47: `ar`, `zh-Hant`, `ckb`."""
    name: str
    """The language's English name."""
    endonym: str
    """The language's own name for itself."""
    script: str
    """ISO 15924 code of the script the press uses: `Arab`, `Latn`, `Hans` …"""
    also: tuple[str, ...] = ()
    """Codes of the languages whose labels are also met on this language's pages, most likely first."""
    day_first: bool | None = None
    """What 3/4/2024 means by habit: True day first, False month first, None where both are printed."""
    nouns_large: bool = False
    """Whether every noun has a capital letter; then a small word among keywords belongs to the one behind it, else to the one before."""
    prefixes: str = ""
    """Conjunctions and prepositions written onto the next word, with what stands for it where that changes: `ب`, `لل = ال`."""
    adjectives: str = ""
    """The article that is written onto a noun and onto its adjective behind it, and how such adjectives end: `ال = ي | ية`."""
    heads: str = ""
    """Nouns with which a keyword seldom ends, for the word behind belongs to them: `وزارة`. `-ة` is an ending of such nouns; `!غزة` a word
    that ends so, or as adjectives do, and is neither."""
    letters: str = ""
    """Letters, without spaces, that the language uses and most others of its script do not."""
    function_words: str = ""
    """The 25 to 50 commonest small words, split by white space: what tells the language from its neighbours."""

    published: str = ""
    """Labels before the day of publication: `Published`, `تاريخ النشر`."""
    updated: str = ""
    """Labels before the day of the last change: `Last updated`, `آخر تحديث`."""
    source: str = ""
    """Labels before the agency or outlet that is credited: `Source`, `المصدر`."""
    reported: str = ""
    """How a story opens that names the agency it is taken from, where this is a habit of the press: `به گزارش`."""
    byline: str = ""
    """Words before an author's name, as labels or not: `By`, `Written by`, `كتب`, `بقلم`."""
    byline_nouns: str = ""
    """Words of `byline` that headlines open with, too, so that a name, an agency or a desk must follow: `تقرير`; once more with a colon where
    headlines print that behind it: `تقرير:`. For scripts without capitals."""
    reporter: str = ""
    """Words that mark a name beside them as a reporter's, or a byline without a person: `Staff writer`, `correspondent`, `기자`."""
    desks: str = ""
    """Words with which a desk's or newsroom's name opens, who is no author: `Redaktion`, `Redacción`."""
    before_name: str = ""
    """Words right before a reporter's name, where names have neither capitals nor spaces: `記者`."""
    behind_name: str = ""
    """Words right behind it: `기자`, `報導`, `की रिपोर्ट`; `文/图` says that its bearer took the pictures, too."""
    filed: str = ""
    """Words that end an opening of agency, place and day, where no mark does: `電`, `消息`."""
    editor: str = ""
    """Words before masthead names, who are no authors: `Editor-in-chief`, `رئيس التحرير`; also `Edited by`."""
    conjunction: str = ""
    """Words that join two authors' names: `and`, `و`."""
    with_agency: str = ""
    """Words between an author or outlet and the agency whose reports the story draws on, or before the agency alone: `with`, `avec`, `mit`."""
    keywords: str = ""
    """Labels before keywords or tags: `Tags`, `Topics`, `كلمات دلالية`, `الوسوم`."""
    related: str = ""
    """Labels before other stories, alone on a line or with a headline behind them: `Read also`, `إقرأ أيضا`, `أخبار ذات صلة`, `Most read`."""
    section: str = ""
    """Labels before a section's name: `Section`, `Category`, `القسم`."""
    sections: str = ""
    """Names of newspaper sections, as printed alone on a line: `Politics`, `Sport`, `World`, `رياضة`, `اقتصاد`."""
    credit: str = ""
    """Words that make a line a picture's caption or credit: `Photo:`, `Getty Images`, `File photo`, `تصوير`, `أرشيفية`. A colon is kept where the word alone is ordinary.
    `-攝` is what a line ends in, behind a name that nothing parts from it."""
    boilerplate: str = ""
    """Whole lines of page furniture: buttons, menus, share words, adverts, cookie notices: `Share`, `Advertisement`, `Skip to content`, `Log in`."""
    promo: str = ""
    """How lines begin that ask the reader for something: `Sign up for our`, `Follow us on`, `Download our app`, `تابع أحدث الأخبار`."""
    notices: str = ""
    """Words of the page's own sentences, which a story seldom has at its end: about its newsletter, its terms, its writers: `your inbox`,
    `privacy policy`, `award-winning journalist`. They are met where a word begins."""
    comments: str = ""
    """Lines that open or label the readers' comments: `Comments`, `Leave a reply`, `التعليقات`."""
    ending: str = ""
    """Marks that close a story: `ENDS`, `انتهى`, `(完)`."""
    agencies: str = ""
    """News agencies as this language's press prints them, full names and abbreviations: `Reuters`, `أ ف ب`, `وكالات`."""
    outlets: str = ""
    """Newspapers, broadcasters and news sites as they sign datelines and credits: `BBC News`, `الشرق الأوسط`, `سرايا`."""
    outlet_words: str = ""
    """Words that make a name an outlet's: `Times`, `News`, `صحيفة`, `نيوز`, `Zeitung`."""
    weak_outlet_words: str = ""
    """Last words of outlets' names that other names end in as well, so that they count only beside a desk: `Today`, `اليوم`."""
    given_names: str = ""
    """Common given names, split by white space: what tells a person's name where the script has no capitals, and a keyword of two words."""

    surnames: str = ""
    """Family names that open a person's name, split by white space, where names have neither capitals nor spaces: what parts a name that no
    label marks from any other word of two to four characters."""

    titles: str = ""
    """What stands before a name and is no part of it, split by white space, as printed with its stop: `Dr.`, `أ.د.`, `الشيخ`.
    `นาย-` is written onto the given name."""

    months: str = ""
    """Month names the press prints beyond CLDR's: a line a month, `1 جانفي | كانون ثاني`."""
    weekdays: str = ""
    """Weekday names beyond CLDR's: a line a day, Monday is 1: `7 الاحد`."""
    am: str = ""
    """Marks of the hours before noon: `AM`, `ص`, `صباحا`."""
    pm: str = ""
    """Marks of the hours after noon: `PM`, `م`, `مساء`."""
    zones: str = ""
    """Zone names the press prints, a line each with what they mean, an offset or an IANA zone: `بتوقيت مكة المكرمة = +03:00`."""
    relative: str = ""
    """Days named from today, with their distance in days: `today = 0`, `أمس = -1`, `gestern = -1`."""
    ago: str = ""
    """How `3 hours ago` is printed, with {n} for the number and {unit} for the unit: `{n} {unit} ago`, `منذ {n} {unit}`."""
    units: str = ""
    """The units of `ago`, a line each: `minute = minute | minutes | min`, likewise second, hour, day, week, month, year."""
