"""Authors are people's names, without their roles, their outlets and what runs into them."""

from __future__ import annotations

import pytest

from newsparse import parse

BODY = """\
The bridge over the river opened on Friday, the town council said, two years later than planned and over its budget.
Traffic will be slow in the first week while drivers get used to the new lanes, the town council said in a statement.
"""


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("By Anna Holm\n3 May 2024", ["Anna Holm"]),
        ("By Anna Holm and Ben Marsh\n3 May 2024", ["Anna Holm", "Ben Marsh"]),
        ("By Anna Holm, Courier Staff Writer\n3 May 2024", ["Anna Holm"]),
        ("Written by Anna Holm, Senior Contributing Writer\n3 May 2024", ["Anna Holm"]),
        ("Anna Holm\nContributing Reporter\n3 May 2024", ["Anna Holm"]),
        ("BY ANNA HOLMPUBLISHED: MAY 3, 2024 10:55 AM", ["ANNA HOLM"]),
        ("Anna Holm / Reuters / 3 May 2024, 17:07", ["Anna Holm"]),
        ("Reuters / Anna Holm, Ben Marsh 3 May 2024 17:07", ["Anna Holm", "Ben Marsh"]),
        ("Published: Anna Holm\n3 May 2024", ["Anna Holm"]),
        ("Politics | Anna Holm | 3 May 2024", ["Anna Holm"]),
        ("Politics • Anna Holm • 3 May 2024", ["Anna Holm"]),
        ("3 May 2024 | Politics | Anna Holm", ["Anna Holm"]),
        ("By A. Holm and I. Marsh\n3 May 2024", ["A. Holm", "I. Marsh"]),
        ("Published: Monday\n3 May 2024", []),
        ("Anna Holm, Health Editor", ["Anna Holm"]),
        ("Anna Holm, Web Desk", ["Anna Holm"]),
        ("Anna Holm / Staff Reporter", ["Anna Holm"]),
        ("Anna Holm – Political correspondent", ["Anna Holm"]),
        ("London, Staff Reporter", []),
        ("Reporter - Anna Holm", ["Anna Holm"]),
        ("Writer:\nAnna Holm\nEditor:\nBen Marsh", ["Anna Holm"]),
        ("Reporter: Anna Holm and Ben Marsh", ["Anna Holm", "Ben Marsh"]),
        ("Middle East correspondent Anna Holm", ["Anna Holm"]),
        ("Health Editor Anna Holm", ["Anna Holm"]),
        ("By Health Editor Anna Holm", ["Anna Holm"]),
        ("Correspondent Anna Holm\n3 May 2024", ["Anna Holm"]),
        ("Dr. Anna Holm\n3 May 2024", ["Anna Holm"]),
        ("By Prof. Dr. Anna Holm and Ms Eva Marsh", ["Anna Holm", "Eva Marsh"]),
        ("Anna Holm By\nCourier News Service", ["Anna Holm"]),
        ("ByNC Correspondent", []),
        ("Anna Holm Published May 3, 2024 Updated May 4, 2024 08:12am", ["Anna Holm"]),
        ("Anna Holm Last updated 3 May 2024", ["Anna Holm"]),
        ("BYLINE: BY ANNA HOLM\n3 May 2024", ["ANNA HOLM"]),
        ("Anna Holm\n3 May 2024\n\N{BULLET OPERATOR} Paid", ["Anna Holm"]),
        ("By Associated Press\nBridge Delay", ["Associated Press"]),
        ("Bridge worker fixes a lamp (AP Photo)\nAnna Holm", ["Anna Holm"]),
        ("By Anna Holm\nand\nBen Marsh\n3 May 2024", ["Anna Holm", "Ben Marsh"]),
        ("By Anna Holm and\nBen Marsh\n3 May 2024", ["Anna Holm", "Ben Marsh"]),
        ("3 May 2024\nAnna Holm\n@annaholm\nBen Marsh\n@benmarsh\nShare", ["Anna Holm", "Ben Marsh"]),
        ("Anna Holm\nAnna Holm\n3 May 2024 05:42PM", ["Anna Holm"]),
        ("3 May 2024\nWriter\nAnna Holm\nPhotographer\nBen Marsh", ["Anna Holm"]),
        ("Courier Desk\nNew Delhi,\n3 May 2024 20:10", []),
        ("Prime Minister's Questions\n3 May 2024", []),
        (
            "3 May 2024\nBy Anna Holm, Ben Marsh: The river rose again on Friday, the town council said.",
            ["Anna Holm", "Ben Marsh"],
        ),
        ("Staff writer\n3 May 2024", []),
        ("By Staff Writer\n3 May 2024", []),
        ("By our correspondent - 3 May 2024", []),
        ("3 May 2024", []),
    ],
)
def test_who_wrote_the_story(head: str, authors: list[str]) -> None:
    assert list(parse(f"New bridge opens after long delay\n{head}\n{BODY}").authors) == authors


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        (
            "It closed again on Monday. (Reporting by Anna Holm and Ben Marsh; Editing by Carl Low)",
            ["Anna Holm", "Ben Marsh"],
        ),
        ("It closed again on Monday. (Reporting by Anna Holm)", ["Anna Holm"]),
        ("It closed again on Monday. (The mayor said so on Friday)", []),
        ("It closed again on Monday, he said.\nTR SOM", []),
    ],
)
def test_who_signs_at_the_end(end: str, authors: list[str]) -> None:
    assert list(parse(f"New bridge opens after long delay\n3 May 2024\n{BODY}{end}\n").authors) == authors


def test_a_name_that_runs_into_the_next_word_ends_where_it_stands_alone() -> None:
    page = f"New bridge opens after long delay\nBy Anna HolmContributions from others\n3 May 2024\n{BODY}\nAnna Holm\n"
    assert list(parse(page).authors) == ["Anna Holm"]


def test_a_byline_can_stand_below_a_summary() -> None:
    summary = (
        "The old bridge will be closed in the summer and taken down by the end of the year, the mayor told reporters.\n"
        "Work on the new one began five years ago, and stood still for a winter when the river had flooded the town.\n"
        "The council paid for most of the bridge, and the towns on the other side of the river paid for the rest.\n"
    )
    page = f"New bridge opens after long delay\n{summary}Photo: Ben Marsh\nBy Anna Holm, Staff Writer\n{BODY}"
    assert list(parse(page).authors) == ["Anna Holm"]


ARABIC_BODY = """\
شهدت المدينة يوم الجمعة افتتاح الجسر الجديد فوق النهر بعد عامين من التأخير وفق ما أعلنه المجلس البلدي في بيان له.
وقال المجلس إن حركة المرور ستكون بطيئة في الأسبوع الأول حتى يعتاد السائقون على المسارات الجديدة التي افتتحت للتو.
"""


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("كتب: أحمد علي", ["أحمد علي"]),
        ("علي حسن\n3 مايو 2024", ["علي حسن"]),
        ("القاهرة - محمد علي:", ["محمد علي"]),
        ("بقلم: د. أحمد علي", ["أحمد علي"]),
        ("كتب: د/ أحمد علي", ["أحمد علي"]),
        ("د. أحمد حسن\n3 مايو 2024", ["أحمد حسن"]),
        ("كتب: أحمد حسن ومحمد سعيد", ["أحمد حسن", "محمد سعيد"]),
        ("كتب: أحمد حسن ود. محمد سعيد", ["أحمد حسن", "محمد سعيد"]),
        ("سامي حداد\nسامي حداد", []),
        ("بغداد / خاص", []),
        ("المصدر: هدى حداد - دبي", ["هدى حداد"]),
        ("أخبار الوادي متابعة: هدى حداد", ["هدى حداد"]),
        ("افتتاح الجسر الجديد بعد تأخير طويل\nعمال على الجسر\nهدى حداد", ["هدى حداد"]),
        ("كتب: أحمد وليد ووجدي سعيد", ["أحمد وليد", "وجدي سعيد"]),
        ("محمود الشرقاوي نشر في صوت الضفاف يوم 02 - 05 - 2019", ["محمود الشرقاوي"]),
        ("إعداد: سليم حداد للنشرة العربية", ["سليم حداد"]),
        ("كتبت هدى حداد للضفاف", ["هدى حداد"]),
        ("الضفاف24 - سليم حداد", ["سليم حداد"]),
        ("بيروت- تقرير هدى حداد- ", ["هدى حداد"]),
        ("هدى حداد د ب أ، رويترز\n3 مايو 2024", ["هدى حداد"]),
        ("تم النشر من قبل هدى حداد بتاريخ 03/05/2024", ["هدى حداد"]),
        ("نشر من طرف سليم حداد", ["سليم حداد"]),
        ("بواسطة هدى حداد بتاريخ 03/05/2024", ["هدى حداد"]),
        ("صفاقس - بوابة الضفاف: سليم حداد | الجمعة 3 مايو 2024, 05:12 مساء", ["سليم حداد"]),
        ("بوابة الضفاف - سليم حداد | 3 مايو 2024", ["سليم حداد"]),
        ("سليم حداد - صفاقس - 3 مايو 2024", ["سليم حداد"]),
        ("صفاقس - سليم حداد وهدى مراد - رويترز", ["سليم حداد", "هدى مراد"]),
        ("صفاقس - سليم حداد وهدى مراد", ["سليم حداد", "هدى مراد"]),
        ("صفاقس – كتب سليم حداد:", ["سليم حداد"]),
        ("مراسل «صوت الضفاف»/ سليم حداد", ["سليم حداد"]),
        ("متابعة من صفاقس: سليم حداد", ["سليم حداد"]),
        ("سليم حداد يكتب: الجسر والناس", ["سليم حداد"]),
        ("حاورته في صفاقس: هدى مراد", []),
        ("صوت الضفاف – متابعات خاصة", []),
        ("شارك في التغطية: هدى مراد", ["هدى مراد"]),
        ("2024-09-28 03:01:06 أنباء الغد/سليم حداد", ["سليم حداد"]),
    ],
)
def test_who_wrote_the_story_in_arabic(head: str, authors: list[str]) -> None:
    assert list(parse(f"افتتاح الجسر الجديد بعد تأخير طويل\n{head}\n{ARABIC_BODY}").authors) == authors


@pytest.mark.parametrize(
    "head",
    [
        "كتب: سليم حداد - تصوير: هدى مراد",
        "كتب/ سليم حداد تصوير/ هدى مراد",
        "صفاقس - سليم حداد / تصوير - هدى مراد:",
        "صفاقس - سليم حداد - تصوير: هدى مراد",
    ],
)
def test_who_took_the_pictures_stands_behind_the_author_and_is_none(head: str) -> None:
    article = parse(f"افتتاح الجسر الجديد بعد تأخير طويل\n{head}\n{ARABIC_BODY}")
    assert article.authors == ("سليم حداد",)
    assert article.captions == ()


@pytest.mark.parametrize(
    ("head", "end", "authors"),
    [
        ("سليم.ح", "", ["سليم.ح"]),
        ("ح. سليم", "", ["ح. سليم"]),
        ("وهران: سليم.ح", "", ["سليم.ح"]),
        ("سليم.ح/ واج", "", ["سليم.ح"]),
        ("", "سليم.ح", ["سليم.ح"]),
        ("م. ح", "", []),
    ],
)
def test_a_letter_stands_for_a_part_of_a_name(head: str, end: str, authors: list[str]) -> None:
    page = f"افتتاح الجسر الجديد بعد تأخير طويل\n{head}\n{ARABIC_BODY}{end}\n"
    assert list(parse(page).authors) == authors


def test_an_arabic_story_opens_with_its_author_behind_a_desk() -> None:
    first, _, rest = ARABIC_BODY.partition("\n")
    article = parse(f"افتتاح الجسر الجديد بعد تأخير طويل\nخاص - محمد حداد - {first} {first}\n{rest}")
    assert article.authors == ("محمد حداد",)


def test_an_outlet_whose_name_a_sections_opens_is_no_author() -> None:
    story = "Köprü, belediyenin açıklamasına göre iki yıllık gecikmenin ardından cuma günü törenle trafiğe açıldı. " * 2
    head = "Yeni köprü uzun gecikmenin ardından açıldı"
    assert parse(f"Haber Pusulası\n\n{head}\n\n{story}\n").authors == ()
    assert parse(f"{head}\nHaber Ali Yılmaz\n{story}\n").authors == ("Ali Yılmaz",)


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("Anna Holm, Ayle", ["Anna Holm"]),
        ("Anna Holm By\nCourier News Service", ["Anna Holm"]),
        ("ANNA HOLM/Courier", []),
    ],
)
def test_without_a_headline_a_name_and_more_stands_right_above_the_body(head: str, authors: list[str]) -> None:
    assert list(parse(f"{head}\n{BODY}").authors) == authors


def test_a_conversation_has_speakers_and_no_author() -> None:
    first, second = ARABIC_BODY.splitlines()
    page = f"حوار اقتصادي\n3 مايو 2024\nليلى حداد: {first}\nسمير حسن: {second}\n"
    assert parse(page).headline == "حوار اقتصادي"
    assert list(parse(page).authors) == []


def test_names_in_a_list_with_dashes_are_each_an_author() -> None:
    story = "Hội đồng thành phố hôm thứ Hai cho biết con đường dọc cảng sẽ bị đóng cho đến Chủ nhật vì công việc sửa chữa cầu. "
    article = parse(f"Cầu mới khánh thành sau mười năm chờ đợi\n\n{story * 2}\n\n{story * 2}\n\nHải Yến - Văn Toàn\n")
    assert article.authors == ("Hải Yến", "Văn Toàn")


def test_letters_of_a_degree_are_no_family_name() -> None:
    assert parse(f"New bridge opens after ten years\nAnna Lene Holm MS, RDN\n{BODY}").authors == ("Anna Lene Holm",)


@pytest.mark.parametrize(
    ("signature", "authors"),
    [
        ("John Wilmot, Rowley Green", ["John Wilmot"]),
        ("John Wilmot, Anna Holm", ["John Wilmot", "Anna Holm"]),
        ("Rowley Wilmot, Norland Green", ["Rowley Wilmot", "Norland Green"]),
        ("John Wilmot and Rowley Green", ["John Wilmot", "Rowley Green"]),
    ],
)
def test_a_signature_can_name_the_place_behind_a_comma(signature: str, authors: list[str]) -> None:
    assert list(parse(f"New bridge opens after long delay\n3 May 2024\n\n{BODY}\n{signature}\n").authors) == authors


HAN = "江城市昨日举行老旧小区改造工程开工仪式,首批一百二十个小区将在年内完成改造,电梯和停车问题优先解决。"


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("记者丨马丽 郑伟", ("马丽", "郑伟")),
        ("记者：马丽 郑伟 陈小明", ("马丽", "郑伟", "陈小明")),
        ("江城晚报", ()),
        ("字号:", ()),
        ("采访整理／马丽、郑伟", ("马丽", "郑伟")),
        ("老旧小区 改造工程开工仪式", ()),
    ],
)
def test_names_in_chinese_characters(line: str, authors: tuple[str, ...]) -> None:
    assert parse(f"江城市老旧小区改造工程开工\n\n2019-08-04\n{line}\n\n{HAN}\n\n{HAN}\n").authors == authors


KO = "한국대교가 10일 오전 개통됐다고 시가 밝혔다. 통행은 토요일부터 시작되며 옛 다리는 여름에 철거될 예정이라고 시 관계자가 설명했다."


@pytest.mark.parametrize("line", ["2012-12-22     김기현 기자", "김기현 기자 khkim@example.co.kr 2012-12-22 20:41:51"])
def test_a_reporter_in_the_line_of_the_date(line: str) -> None:
    assert parse(f"새 다리 개통, 2년 늦어\n\n{line}\n\n{KO}\n\n{KO}\n").authors == ("김기현",)


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("Anna Holm", []),
        ("Anna Holm\n3 May 2024", ["Anna Holm"]),
        ("Ben Marsh", ["Ben Marsh"]),
        ("Ben Marsh\nBen Marsh", []),
        ("Ben Marsh\nBen Marsh\nStaff Reporter of the day", ["Ben Marsh"]),
    ],
)
def test_a_name_alone_that_the_story_tells_of_wrote_nothing(head: str, authors: list[str]) -> None:
    told = BODY.replace("the town council said", "said Anna Holm, who built it", 1)
    assert list(parse(f"New bridge opens after long delay\n{head}\n{told}").authors) == authors


def test_the_reporter_behind_the_day_and_the_agency_is_the_author() -> None:
    page = f"New bridge opens after long delay\n3 May 2024 Reuters, Anna Holm\n\n{BODY}\n\n{BODY}\n"
    assert list(parse(page).authors) == ["Anna Holm"]


ES = "El puente nuevo sobre el río se abrió el viernes, dijo el ayuntamiento, dos años más tarde de lo previsto."
DE = "Die neue Brücke über den Fluss wurde am Freitag eröffnet, sagte der Stadtrat, zwei Jahre später als geplant und teurer als gedacht."


@pytest.mark.parametrize(
    ("story", "line", "authors"),
    [
        (ES, "Redacción El Norte", []),
        (ES, "Redacción Norte Hoy", []),
        (ES, "Por Redacción Norte Hoy", []),
        (ES, "Por El Norte Libre", []),
        (ES, "Redacción: Elena Ruiz", ["Elena Ruiz"]),
        (ES, "Por Elena Ruiz", ["Elena Ruiz"]),
        (ES, "Por E. Ruiz y A. Paz", ["E. Ruiz", "A. Paz"]),
        (ES, "Escrito por Elena Ruiz en mayo 3, 2024", ["Elena Ruiz"]),
        (ES, "ELENA RUIZ\nDE LIMA", ["ELENA RUIZ"]),
        (DE, "Redaktion Nordblatt", []),
        (DE, "Von Redaktion Nordblatt", []),
        (DE, "Von Anna Holm", ["Anna Holm"]),
    ],
)
def test_a_newsroom_and_a_paper_that_an_article_opens_are_no_authors(story: str, line: str, authors: list[str]) -> None:
    assert list(parse(f"{story.partition(',')[0]}\n{line}\n3.5.2024\n\n{story}\n\n{story}\n").authors) == authors


ZH = """\
昨日凌晨0时许，记者赶到现场，明火已被扑灭，几名消防员仍用高压水枪对民房前后喷水降温，一楼两间相连的店面失火严重，目前火灾原因及财产损失等情况正在调查中，消防部门提醒市民注意用电安全，外出前关闭电源，及时清理楼道和阳台上的杂物。
两小时后明火被扑灭
“一楼是卖灯具的店铺，火是从一楼开始向上蔓延的。”目击者王女士说，她就住在同一侧边上的楼房，当时看见店里的人都跑了出来，街坊们也拿着水桶赶来帮忙。
"""


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("本报记者 林小明 文/图", ["林小明"]),
        ("本报记者 林小明 周建华文/图", ["林小明", "周建华"]),
        ("江城都市记者 林小明 周建华文/图 通讯员 刘海洋", ["林小明", "周建华"]),
    ],
)
def test_chinese_reporters_who_took_the_pictures_too_head_a_page_without_a_headline(
    line: str, authors: list[str]
) -> None:
    article = parse(f"{line}\n{ZH}")
    assert (article.headline, list(article.authors)) == (None, authors)


HE = "ראש העירייה אמר כי הגשר החדש נפתח ביום שישי לאחר שנתיים של עבודות, וכי התנועה בו תהיה איטית בשבוע הראשון."


@pytest.mark.parametrize("role", ["כתבת לענייני תחבורה", "כתב לענייני משפט"])
def test_a_role_and_what_it_is_for_is_no_second_author(role: str) -> None:
    article = parse(f"גשר חדש נפתח בעיר\nמאת: דנה לוי, {role}\n\n{HE}\n\n{HE} תושבי השכונה שמחו.\n")
    assert article.authors == ("דנה לוי",)


def test_a_name_and_role_with_a_colon_head_a_bangla_story() -> None:
    story = "নতুন সেতুটি শুক্রবার চালু হয়েছে বলে জানিয়েছে পৌরসভা। এতে দুই বছর বেশি সময় লেগেছে এবং ব্যয়ও বেড়েছে।"
    assert parse(f"সেতু চালু হলো শহরে\nমোহাম্মদ হক, নরসিংদী প্রতিনিধি:\n{story}\n{story} {story}\n").authors == ("মোহাম্মদ হক",)


@pytest.mark.parametrize("desk", ["নিজস্ব প্রতিবেদক", "নিজস্ব প্রতিবেদক :"])
def test_a_sentence_below_a_desk_names_nobody(desk: str) -> None:
    story = "নতুন সেতুটি শুক্রবার চালু হয়েছে বলে জানিয়েছে পৌরসভা। এতে দুই বছর বেশি সময় লেগেছে এবং ব্যয়ও বেড়েছে।"
    assert parse(f"নতুন সেতু চালু\n{desk}\n{story}\n{story} {story}\n").authors == ()


@pytest.mark.parametrize("line", ["即時中心/王雅婷報導", "娛樂中心/王雅婷報導"])
def test_a_desk_and_a_reporter_head_a_taiwanese_story(line: str) -> None:
    story = "江城市一座新橋今天上午正式通車，首日車流順暢，不少市民表示過去要繞行的路程一下子縮短了二十分鐘，相當方便。"
    article = parse(f"江城新橋今天通車\n2024/03/05 09:41\n{line}\n\n{story}\n\n{story[8:]}\n")
    assert (article.authors, article.dateline) == (("王雅婷",), None)


@pytest.mark.parametrize("line", ["Na. Mwandishi Wetu - Kyela", "Na Mwandishi Wetu, Dodoma"])
def test_our_own_reporter_is_nobody(line: str) -> None:
    story = "Daraja jipya la mto limefunguliwa siku ya Ijumaa, baraza la mji limesema, miaka miwili baadaye kuliko ilivyopangwa."
    assert parse(f"Daraja jipya lafunguliwa\n{line}\n\n{story}\n\n{story} Wananchi wamefurahi.\n").authors == ()


NO_CAPITALS = {
    "hi": (
        "नदी पर नया पुल दो साल बाद खुला",
        "3 मई 2024",
        "नगर परिषद ने शुक्रवार को बताया कि नदी पर बना नया पुल सुबह से यातायात के लिए खोल दिया गया है और पुराना पुल गर्मियों में गिरा दिया जाएगा।",
    ),
    "bn": (
        "নদীর ওপর নতুন সেতু দুই বছর পর খুলল",
        "৩ মে ২০২৪",
        "নদীর ওপর নতুন সেতুটি শুক্রবার সকালে যান চলাচলের জন্য খুলে দেওয়া হয়েছে বলে নগর কর্তৃপক্ষ জানিয়েছে, আর পুরোনো সেতুটি গ্রীষ্মে ভেঙে ফেলা হবে।",
    ),
    "ta": (
        "ஆற்றின் மீது புதிய பாலம் திறப்பு",
        "3 மே 2024",
        "ஆற்றின் மீது கட்டப்பட்ட புதிய பாலம் வெள்ளிக்கிழமை காலை போக்குவரத்துக்காக திறக்கப்பட்டது என்று நகராட்சி தெரிவித்துள்ளது. பழைய பாலம் இடிக்கப்படும்.",
    ),
    "th": (
        "เปิดสะพานใหม่ข้ามแม่น้ำหลังล่าช้าสองปี",
        "3 พฤษภาคม 2567",
        "สะพานใหม่ข้ามแม่น้ำเปิดให้รถสัญจรเมื่อเช้าวันศุกร์ที่ผ่านมา เทศบาลเมืองกล่าวว่าสะพานเก่าจะถูกรื้อถอนในช่วงฤดูร้อน และประชาชนสามารถใช้เส้นทางใหม่ได้ทันที",
    ),
    "ur": (
        "دریا پر نیا پل دو سال بعد کھل گیا",
        "3 مئی 2024",
        "شہر کی کونسل نے جمعہ کو بتایا کہ دریا پر بنا نیا پل صبح سے ٹریفک کے لیے کھول دیا گیا ہے اور پرانا پل گرمیوں میں گرا دیا جائے گا۔",
    ),
}


@pytest.mark.parametrize(
    ("code", "line", "authors"),
    [
        ("hi", "राहुल त्रिपाठी", ["राहुल त्रिपाठी"]),
        ("hi", "अनिर्बान चट्टोपाध्याय", ["अनिर्बान चट्टोपाध्याय"]),
        ("hi", "नई पुल योजना", []),
        ("hi", "रिपोर्ट: साजिद खान", ["साजिद खान"]),
        ("hi", "साजिद खान की रिपोर्ट", ["साजिद खान"]),
        ("hi", "पटना से साजिद खान की रिपोर्ट", ["साजिद खान"]),
        ("hi", "पुल पर परिषद की रिपोर्ट", []),
        ("hi", "साजिद खान, संवाददाता", ["साजिद खान"]),
        ("hi", "संवाददाता साजिद खान", ["साजिद खान"]),
        ("hi", "लेखक: बेनामनाम चट्टोपाध्याय", ["बेनामनाम चट्टोपाध्याय"]),
        ("bn", "শুভজিৎ রায় ও রফিকুল ইসলাম", ["শুভজিৎ রায়", "রফিকুল ইসলাম"]),
        ("bn", "নতুন সেতু প্রকল্প", []),
        ("bn", "নিজস্ব প্রতিবেদক, ঢাকা", []),
        ("bn", "নিজস্ব প্রতিবেদক: শুভজিৎ রায়", ["শুভজিৎ রায়"]),
        ("bn", "মো. রফিকুল ইসলাম", ["মো. রফিকুল ইসলাম"]),
        ("bn", "রফিকুল ইসলাম, চট্টগ্রাম প্রতিনিধি", ["রফিকুল ইসলাম"]),
        ("ta", "மு. கருணாநிதி", ["மு. கருணாநிதி"]),
        ("ta", "எஸ்.எம்.சுரேஷ்குமார்", ["எஸ்.எம்.சுரேஷ்குமார்"]),
        ("ta", "செய்தியாளர்: மு. கருணாநிதி", ["மு. கருணாநிதி"]),
        ("ta", "செய்தியாளர்: க. பெயரில்லாதவன்", ["க. பெயரில்லாதவன்"]),
        ("ta", "நமது நிருபர்", []),
        ("th", "สมชาย ใจดี", ["สมชาย ใจดี"]),
        ("th", "นางสาวสุภาพร แสงทอง", ["สุภาพร แสงทอง"]),
        ("th", "โดย นายสมชาย ใจดี", ["สมชาย ใจดี"]),
        ("th", "เปิดสะพาน ใหม่แล้ว", []),
        ("ur", "ڈاکٹر فہیم احمد", ["فہیم احمد"]),
        ("ur", "لاہور سے فہیم احمد کی رپورٹ", ["فہیم احمد"]),
        ("ur", "تحریر: ڈاکٹر بےنام شخص", ["بےنام شخص"]),
    ],
)
def test_names_in_scripts_without_capitals(code: str, line: str, authors: list[str]) -> None:
    headline, day, story = NO_CAPITALS[code]
    article = parse(f"{headline}\n{line}\n{day}\n\n{story}\n\n{story}\n")
    assert (article.headline, list(article.authors)) == (headline, authors)


@pytest.mark.parametrize(("code", "line"), [("hi", "डॉ. साजिद खान"), ("bn", "মো. রফিকুল ইসলাম")])
def test_a_title_or_an_initial_before_a_name_is_no_place(code: str, line: str) -> None:
    headline, day, story = NO_CAPITALS[code]
    assert parse(f"{headline}\n{line}\n{day}\n\n{story}\n\n{story}\n").dateline is None


def test_a_bengali_story_opens_with_its_author_and_place() -> None:
    headline, day, story = NO_CAPITALS["bn"]
    article = parse(f"{headline}\n{day}\n\nশুভজিৎ রায়, কলকাতা: {story}\n\n{story}\n")
    assert list(article.authors) == ["শুভজিৎ রায়"]
    assert article.dateline is not None
    assert article.dateline.place == "কলকাতা"


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        (" नदी टाइम्स के लिए पटना से साजिद खान की रिपोर्ट", ["साजिद खान"]),
        (" परिषद ने पढ़ी साजिद खान की रिपोर्ट।", []),
        (" परिषद ने पढ़ी नगर आयोग की रिपोर्ट", []),
    ],
)
def test_a_hindi_story_ends_in_whose_report_it_is(end: str, authors: list[str]) -> None:
    headline, day, story = NO_CAPITALS["hi"]
    assert list(parse(f"{headline}\n{day}\n\n{story}\n\n{story}{end}\n").authors) == authors


def test_a_name_below_a_summary_of_several_sentences_is_the_author() -> None:
    title = "New bridge over the harbour opens"
    page = f"""\
{title}
Published 3 May 2024
The council opened the new bridge on Friday after two years of work on it, which cost twice as much as planned, it said in a report.
The ferry beside it will stop in the autumn, when its crew of nine will move to the islands, where two more boats are needed by then.
Now the old bridge is to be torn down in summer, and hardly anybody will miss it much, said those who had crossed it for forty years.
Anna Holm
{title}
1.0x

The bridge over the river opened on Friday, the council said, two years later than planned and well over its budget of ten million.

Traffic was slow at first, but by noon most drivers had found the new road, said the head of the harbour police to this newspaper.
"""
    assert list(parse(page).authors) == ["Anna Holm"]
