"""Who signs a story, and for whom, in the words of one press or another."""

from __future__ import annotations

import pytest

from newsparse import parse

STORIES = {
    "en": (
        "New bridge opens after long delay",
        "The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget.",
    ),
    "fr": (
        "Un nouveau pont ouvre après dix ans d'attente",
        "Le conseil municipal a annoncé lundi que la route du port restera fermée jusqu'à dimanche, à cause du vieux pont.",
    ),
    "es": (
        "El nuevo puente abre tras diez años de espera",
        "El ayuntamiento anunció el lunes que la carretera del puerto estará cerrada hasta el domingo por las obras.",
    ),
    "pt": (
        "Nova ponte abre depois de dez anos de espera",
        "A câmara municipal anunciou na segunda-feira que a estrada do porto estará fechada até domingo por causa das obras.",
    ),
    "it": (
        "Il nuovo ponte apre dopo dieci anni di attesa",
        "Il consiglio comunale ha annunciato lunedì che la strada del porto resterà chiusa fino a domenica per i lavori.",
    ),
    "de": (
        "Neue Brücke öffnet nach zehn Jahren Bauzeit",
        "Der Stadtrat teilte am Montag mit, dass die Straße am Hafen wegen der Arbeiten an der alten Brücke gesperrt bleibt.",
    ),
    "nl": (
        "Nieuwe brug opent na tien jaar wachten",
        "De gemeenteraad maakte maandag bekend dat de weg langs de haven tot zondag dicht blijft wegens het werk aan de brug.",
    ),
    "pl": (
        "Nowy most otwarto po dziesięciu latach czekania",
        "Rada miasta poinformowała w poniedziałek, że droga wzdłuż portu będzie zamknięta do niedzieli z powodu prac na moście.",
    ),
    "ru": (
        "Новый мост открыли спустя десять лет ожидания",
        "Городской совет сообщил в понедельник, что дорога вдоль порта будет закрыта до воскресенья из-за работ на мосту.",
    ),
}


@pytest.mark.parametrize(
    ("language", "line", "authors", "source"),
    [
        ("fr", "Textes : Jeanne Morel", ("Jeanne Morel",), None),
        ("es", "Textos: Elena Ruiz", ("Elena Ruiz",), None),
        ("pt", "Publicado por Ana Duarte", ("Ana Duarte",), None),
        ("it", "Pubblicato da Anna Neri", ("Anna Neri",), None),
        ("de", "Veröffentlicht von Anna Holm", ("Anna Holm",), None),
        ("de", "Veröffentlicht von Anna Holm am 3. Mai 2024", ("Anna Holm",), None),
        ("de", "Von unserem Redaktionsmitglied Anna Holm", ("Anna Holm",), None),
        ("nl", "Geplaatst door Anna Visser", ("Anna Visser",), None),
        ("pl", "Dodane przez Anna Nowak", ("Anna Nowak",), None),
        ("ru", "Опубликовала Анна Белова", ("Анна Белова",), None),
        ("en", "By Admin", (), None),
        ("en", "By Anna Holm, Ayle and Ben Marsh, Rowley", ("Anna Holm", "Ben Marsh"), None),
        ("en", "Anna Holm, Ayle and Ben Marsh, Rowley", ("Anna Holm", "Ben Marsh"), None),
        ("en", "By Anna Holm, Editor and Publisher", ("Anna Holm",), None),
        ("es", "Redacción / Elena Ruiz", ("Elena Ruiz",), None),
        ("es", "Redacción Digital y Elena Ruiz", ("Elena Ruiz",), None),
        ("es", "Por Redacción La Gaceta", (), None),
        ("fr", "Par Rédaction Le Courrier", (), None),
        ("fr", "Jeanne Morel | Le Courrier", ("Jeanne Morel",), None),
        ("de", "Anna Holm (dpa)", ("Anna Holm",), "dpa"),
        ("pt", "Ana Duarte (Lusa)", ("Ana Duarte",), "Lusa"),
        ("es", "Buenos Aires (EFE)", (), "EFE"),
        ("en", "Source: harbour.com/Anna Holm", ("Anna Holm",), "harbour.com"),
        ("en", "Source: harbour.com/Daily Courier", (), "harbour.com"),
        ("en", "May 3, 2024 Anna Holm - Harbour Post", ("Anna Holm",), None),
        ("en", "May 3, 2024 Tiyamo Phiri - Harbour Post", ("Tiyamo Phiri",), None),
        ("en", "New Rowley (Reuters)", (), "Reuters"),
        ("it", "Redazione ANSA", (), "ANSA"),
        ("it", "di Redazione ANSA", (), "ANSA"),
        ("ru", "Корреспондент Анна Белова", ("Анна Белова",), None),
        ("ru", "Журналист Анна Белова", ("Анна Белова",), None),
        ("de", "Von Agenturen", (), "Agenturen"),
    ],
)
def test_a_line_says_who_signs(language: str, line: str, authors: tuple[str, ...], source: str | None) -> None:
    headline, story = STORIES[language]
    article = parse(f"{headline}\n{line}\n03.05.2024\n\n{story}\n\n{story}\n")
    assert (article.headline, article.authors, article.source) == (headline, authors, source)


@pytest.mark.parametrize(
    ("language", "end", "source"),
    [
        ("pl", "Prace trwały dwa lata. (PAP)", "PAP"),
        ("de", "Die Arbeiten dauern bis Mai. (dpa/sda)", "dpa"),
        ("ru", "Праздник назначен на 20 августа.", None),
    ],
)
def test_a_short_sentence_ends_the_story(language: str, end: str, source: str | None) -> None:
    headline, story = STORIES[language]
    article = parse(f"{headline}\n03.05.2024\n\n{story}\n\n{end}\n")
    assert (article.paragraphs[-1], article.source, article.dateline) == (end, source, None)


def test_an_agency_stands_before_its_site() -> None:
    headline, story = STORIES["en"]
    article = parse(f"{headline}\n3 May 2024\n\n{story}\n\n{story[:-1]}, he told the NAN. (NAN)(www.nannews.ng)\n")
    assert article.source == "NAN"


def test_a_bylines_word_before_an_abbreviation_is_no_name() -> None:
    headline, story = STORIES["es"]
    article = parse(f"{headline}\n\nPor SFAS/Puerto Sur, 16 de mayo del 2024.- {story}\n\n{story}\n")
    assert article.authors == ()
