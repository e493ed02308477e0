"""The language of a sentence or two, told from its script, letters and function words or by the identifier."""

from __future__ import annotations

import pytest

from newsparse.languages import codes
from newsparse.text import language
from newsparse.text.language import identify, sample
from newsparse.text.lines import split

SENTENCES = {
    "ar": "قال رئيس البلدية إن الجسر الجديد سيفتتح في الأسبوع المقبل بعد أن تأخر العمل فيه عامين على الأقل.",
    "fa": "شهردار گفت که پل تازه از هفته آینده باز می‌شود و این کار پس از دو سال تأخیر به پایان رسیده است.",
    "ur": "میئر نے کہا ہے کہ نیا پل اگلے ہفتے کھول دیا جائے گا اور اس کا کام دو سال کی تاخیر کے بعد مکمل ہوا ہے۔",
    "he": "ראש העיר אמר כי הגשר החדש ייפתח בשבוע הבא, לאחר שהעבודות עליו התעכבו במשך שנתיים.",
    "en": "The mayor said that the new bridge will open next week, after the work on it had been delayed for two years.",
    "de": "Der Bürgermeister sagte, dass die neue Brücke in der nächsten Woche eröffnet wird, nachdem sich die Arbeiten verzögert hatten.",
    "fr": "Le maire a dit que le nouveau pont sera ouvert la semaine prochaine, après deux ans de retard dans les travaux.",
    "es": "El alcalde dijo que el nuevo puente se abrirá la semana que viene, después de dos años de retraso en las obras.",
    "ru": "Мэр сообщил, что новый мост откроют на следующей неделе, после того как работы на нём задержались на два года.",
    "uk": "Мер повідомив, що новий міст відкриють наступного тижня, після того як роботи на ньому затрималися на два роки.",
    "el": "Ο δήμαρχος είπε ότι η νέα γέφυρα θα ανοίξει την επόμενη εβδομάδα, μετά από δύο χρόνια καθυστέρησης.",
    "tr": "Belediye başkanı, yeni köprünün iki yıllık bir gecikmeden sonra gelecek hafta açılacağını söyledi.",
    "hi": "महापौर ने कहा कि नया पुल अगले सप्ताह खुलेगा और इसका काम दो साल की देरी के बाद पूरा हुआ है।",
    "ja": "市長は火曜日、新しい橋が来週開通すると発表した。工事は二年遅れていた。",
    "ko": "시장은 새 다리가 다음 주에 개통될 것이라고 밝혔다. 공사는 이 년 늦어졌다.",
    "th": "นายกเทศมนตรีกล่าวว่าสะพานใหม่จะเปิดในสัปดาห์หน้า หลังจากการก่อสร้างล่าช้าไปสองปี",
    "ckb": "سەرۆکی شارەوانی گوتی پردە نوێیەکە هەفتەی داهاتوو دەکرێتەوە، دوای ئەوەی کارەکانی دوو ساڵ دواکەوتن.",
    "ps": "ښاروال وویل چې نوی پل به په راتلونکې اونۍ کې پرانیستل شي او د دې پل کار دوه کاله وځنډېد.",
    "it": "Il sindaco ha detto che il nuovo ponte sarà aperto la prossima settimana, dopo due anni di ritardo nei lavori.",
    "pt": "O presidente da câmara disse que a nova ponte vai abrir na próxima semana, depois de dois anos de atraso nas obras.",
    "nl": "De burgemeester zei dat de nieuwe brug volgende week opengaat, nadat het werk twee jaar vertraging had opgelopen.",
    "pl": "Burmistrz powiedział, że nowy most zostanie otwarty w przyszłym tygodniu, po dwóch latach opóźnień w pracach.",
    "cs": "Starosta řekl, že nový most bude otevřen příští týden, poté co se práce na něm o dva roky zpozdily.",
    "sk": "Starosta povedal, že nový most otvoria budúci týždeň po tom, čo sa práce na ňom o dva roky oneskorili.",
    "ro": "Primarul a spus că noul pod va fi deschis săptămâna viitoare, după ce lucrările au întârziat cu doi ani.",
    "hu": "A polgármester azt mondta, hogy az új híd a jövő héten nyílik meg, miután a munkálatok két évet késtek.",
    "sv": "Borgmästaren sade att den nya bron ska öppnas i nästa vecka, efter att arbetet har försenats i två år.",
    "da": "Borgmesteren sagde, at den nye bro åbner i næste uge, efter at arbejdet er blevet forsinket i to år.",
    "nb": "Ordføreren sa at den nye broen åpner neste uke, etter at arbeidet har blitt forsinket i to år og ikke var ferdig.",
    "fi": "Kaupunginjohtaja sanoi, että uusi silta avataan ensi viikolla, kun työt ovat viivästyneet kaksi vuotta.",
    "is": "Borgarstjórinn sagði að nýja brúin yrði opnuð í næstu viku, eftir að verkið hafði tafist í tvö ár.",
    "lt": "Meras sakė, kad naujas tiltas bus atidarytas kitą savaitę, nes darbai vėlavo dvejus metus.",
    "bn": "মেয়র বলেছেন, নতুন সেতুটি আগামী সপ্তাহে খুলে দেওয়া হবে। কাজ শেষ হতে দুই বছর দেরি হয়েছে।",
    "ta": "புதிய பாலம் அடுத்த வாரம் திறக்கப்படும் என்று மேயர் தெரிவித்தார். பணிகள் இரண்டு ஆண்டுகள் தாமதமாகின.",
    "vi": "Thị trưởng cho biết cây cầu mới sẽ được mở vào tuần tới, sau khi công việc bị chậm hai năm so với kế hoạch.",
    "id": "Wali kota mengatakan bahwa jembatan baru itu akan dibuka pekan depan, setelah tertunda selama dua tahun karena banjir.",
    "ms": "Datuk Bandar berkata jambatan baharu itu akan dibuka minggu depan selepas kerja-kerja pembinaannya tertangguh.",
    "sw": "Meya alisema kuwa daraja jipya litafunguliwa wiki ijayo, baada ya kazi yake kuchelewa kwa miaka miwili.",
    "zh-Hans": "市长周二表示，新桥将于下周开通，这项工程比计划晚了两年，费用也超出了预算。",
    "zh-Hant": "市長週二表示，新橋將於下週開通，這項工程比計畫晚了兩年，費用也超出了預算。",
}


def test_every_known_language_has_a_sentence_here() -> None:
    assert set(SENTENCES) == set(codes())


@pytest.mark.parametrize(("code", "text"), SENTENCES.items(), ids=list(SENTENCES))
def test_a_sentence_tells_its_language_and_how(code: str, text: str) -> None:
    found, cue, sure = identify(text)
    assert found == code
    assert cue
    assert 0 < sure <= 1


@pytest.mark.parametrize(("code", "text"), SENTENCES.items(), ids=list(SENTENCES))
def test_a_few_foreign_words_do_not_change_it(code: str, text: str) -> None:
    assert identify(f"{text} Tweet Facebook\n{text}")[0] == code


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "bg",
            "Кметът каза, че новият мост ще бъде отворен следващата седмица, след като работата се забави с две години.",
        ),
        (
            "hr",
            "Gradonačelnik je rekao da će novi most biti otvoren sljedećeg tjedna nakon što su radovi kasnili dvije godine.",
        ),
        ("ka", "მერმა თქვა, რომ ახალი ხიდი მომავალ კვირას გაიხსნება, სამუშაოები ორი წლით დაგვიანდა."),
    ],
)
def test_a_language_without_a_file_is_still_told(code: str, text: str) -> None:
    assert identify(text)[:2] == (code, "trained identifier")


def test_the_identifier_is_not_believed_where_no_word_speaks_for_its_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_model", lambda *_: ("en", "trained identifier", 0.4))
    text = "Media sosial itu ramai dan montir yang baru bekerja pada bengkel ini tidak akan ada di kota, kata Budi."
    assert identify(text)[0] in {"id", "ms"}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "id",
            "Harga cabai turun menjadi dua puluh ribu rupiah di pasar kota, kata kepala dinas yang akan membahas usulan itu.",
        ),
        (
            "ms",
            "Harga cili turun kerana bekalan itu bertambah, manakala pengarah akan membawa cadangan kepada kerajaan.",
        ),
    ],
)
def test_neighbours_are_told_by_the_words_that_they_do_not_share(
    code: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "_model", lambda *_: ("es", "trained identifier", 0.3))
    assert identify(text) == (code, "function words", 0.98)


@pytest.mark.parametrize("text", ["", "1234 – 56", "…", "\N{GRINNING FACE}\N{GRINNING FACE}", "ab"])
def test_what_has_too_few_letters_has_no_language(text: str) -> None:
    assert identify(text) == (None, "too few letters", 0.0)


def test_the_longest_lines_stand_for_a_page() -> None:
    page = split(
        "\n".join(["Menu"] * 30 + ["A long line of running text that is longer than the menu's."] + ["Share"] * 30)
    )
    assert "running text" in sample(page)
    assert len(sample(page)) < 400
