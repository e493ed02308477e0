"""The language of a sentence or two, told from its script, letters and function words or by the identifier."""

from __future__ import annotations

import pytest

from newsparse.text.language import identify
from newsparse.text.script import script

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
    "zh-Hans": "市长周二表示，新桥将于下周开通，这项工程比计划晚了两年，费用也超出了预算。",
    "zh-Hant": "市長週二表示，新橋將於下週開通，這項工程比計畫晚了兩年，費用也超出了預算。",
}


@pytest.mark.parametrize(("code", "text"), SENTENCES.items(), ids=list(SENTENCES))
def test_a_sentence_tells_its_language(code: str, text: str) -> None:
    assert identify(text)[0] == code


@pytest.mark.parametrize("text", ["", "1234 – 56", "…"])
def test_what_has_no_letters_has_no_language(text: str) -> None:
    assert identify(text)[0] is None


@pytest.mark.parametrize(
    ("text", "code"),
    [("abc", "Latn"), ("خبر abc خبر", "Arab"), ("新闻", "Hani"), ("ニュース新聞", "Jpan"), ("খবর", "Beng")],
)
def test_script(text: str, code: str) -> None:
    assert script(text) == code
