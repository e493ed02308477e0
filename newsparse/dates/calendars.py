"""Calendars other than the Gregorian: how a print shows them, and those whose years differ by a number alone.

Names of months: the Umm al-Qura and Iranian calendars of CLDR's Arabic, Persian, Pashto, Kurdish, English, Turkish,
Indonesian and Urdu, with the spellings of the press.
"""

from __future__ import annotations

ISLAMIC = "islamic-umalqura"
PERSIAN = "persian"
BUDDHIST = "buddhist"
HEBREW = "hebrew"
ROC = "roc"
JAPANESE = "japanese"

ADAR = 14
"""The Hebrew month that is Adar where no second Adar is told from the first."""

MONTHS = {
    ISLAMIC: """
1 محرم | المحرم | محرم الحرام | muharram | muharrem
2 صفر | صفر المظفر | safar | safer
3 ربيع الأول | ربيع أول | ربيع الاول | rabi al awwal | rabiul awal | rebiülevvel
4 ربيع الثاني | ربيع الآخر | ربيع ثاني | ربيع آخر | rabi al thani | rabiul akhir | rebiülahir
5 جمادى الأولى | جمادى الاول | جمادى الأول | جمادى أول | جمادي الاولي | jumada al ula | jumadil awal | cemaziyelevvel
6 جمادى الآخرة | جمادى الآخر | جمادى الثانية | جمادى الثاني | jumada al akhirah | jumadil akhir | cemaziyelahir
7 رجب | رجب المرجب | رجب الحرام | rajab | recep
8 شعبان | شعبان المعظم | shaban | şaban | syakban
9 رمضان | رمضان المبارك | ramadan | ramazan | ramadhan
10 شوال | شوال المكرم | shawwal | şevval | syawal
11 ذو القعدة | ذي القعدة | ذى القعدة | ذو القعده | dhu al qidah | zulkaidah | zilkade
12 ذو الحجة | ذي الحجة | ذى الحجة | ذوالحجه | dhu al hijjah | zulhijah | zilhicce
""",
    PERSIAN: """
1 فروردین | حمل | وری | خاکەلێوە | خاکەلێوەی
2 اردیبهشت | ثور | غویی | گوڵان | گوڵانی
3 خرداد | جوزا | غبرګولی | جۆزەردان | جۆزەردانی
4 تیر | سرطان | چنګاښ | پووشپەڕ | پووشپەڕی
5 مرداد | امرداد | اسد | زمری | گەلاوێژ | گەلاوێژی
6 شهریور | سنبله | وږی | خەرمانان | خەرمانانی
7 مهر | میزان | تله | ڕەزبەر | ڕەزبەری
8 آبان | عقرب | لړم | گەڵاڕێزان | گەڵاڕێزانی
9 آذر | قوس | لیندۍ | سەرماوەز | سەرماوەزی
10 دی | جدی | مرغومی | بەفرانبار | بەفرانباری
11 بهمن | دلو | سلواغه | ڕێبەندان | ڕێبەندانی
12 اسفند | حوت | کب | ڕەشەمە | ڕەشەمەی
""",
    HEBREW: """
1 ניסן | בניסן
2 אייר | באייר
3 סיוון | סיון | בסיוון | בסיון
4 תמוז | בתמוז
5 אב | באב | מנחם אב
6 אלול | באלול
7 תשרי | בתשרי
8 חשוון | חשון | בחשוון | בחשון | מרחשון | מרחשוון
9 כסלו | בכסלו | כסליו | בכסליו
10 טבת | בטבת
11 שבט | בשבט
12 אדר א | באדר א | אדר ראשון
13 אדר ב | באדר ב | אדר שני
14 אדר | באדר
""",
}
"""Calendar to its months, a line each."""

PERSIAN_IN = frozenset({"fa", "ps", "ckb", "ur"})
"""Where the zodiac months of Afghanistan, ordinary Arabic words, may be looked for."""

ERAS = {
    "gregorian": "ค.ศ. คศ ميلادي ميلادية ميلادى للميلاد ce ad a.d. م",
    ISLAMIC: "هـ ه ھ هجري هجرية هجرى للهجرة ah",
    PERSIAN: "شمسی خورشیدی هجری شمسی ه.ش",
    BUDDHIST: "พ.ศ. พศ พุทธศักราช",
    ROC: "民國 民国 中華民國 中华民国",
    JAPANESE: "明治 大正 昭和 平成 令和",
}
"""Calendar to the words and letters beside its years."""

_REIGNS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}


def persian_year(year: int) -> int:
    """The Persian year of a Kurdish one, which the same calendar counts from 700 BC: 2714 is 1393; any other year as it is."""
    return year - 1321 if 2650 <= year <= 2760 else year


def gregorian_year(year: int, calendar: str, era: str = "") -> int | None:
    """The Gregorian year of `year` in a calendar whose months are the Gregorian ones; None in any other calendar.

    `era` is the reign as printed, which Japanese years need.
    """
    if calendar == "gregorian":
        return year
    if calendar == BUDDHIST:
        return year - 543
    if calendar == ROC:
        return year + 1911
    if calendar == JAPANESE and era in _REIGNS:
        return year + _REIGNS[era]
    return None


def possible_calendar(year: int, language: str | None, script: str, *, extended_digits: bool) -> str | None:
    """The calendar of a date printed in numbers alone, `۲۱-۰۷-۱۳۹۷`, by its year; None where it is no date at all.

    `script` is that of the words beside it, `extended_digits` tells Persian digits, which Arabic does not use.
    """
    if 1600 <= year <= 2100:
        return "gregorian"
    if 2400 <= year <= 2700 and (language == "th" or script == "Thai"):
        return BUDDHIST
    if 1250 <= year <= 1500:
        if language in PERSIAN_IN or (language is None and extended_digits):
            return PERSIAN
        if language == "ar" or (language is None and script == "Arab"):
            return ISLAMIC
    return None
