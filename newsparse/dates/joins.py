"""The small words inside printed dates, of all languages at once: each means something only beside a number or a name.

Sources: the date, time and date-time formats of CLDR, and the forms newspapers print.
"""

from __future__ import annotations

ORDINALS = """
st nd rd th er re eme o a e ere go ro ga th en an in un ta te vo mu ns
го й е ое ой ый ий га я
ی ي مه م ين ة
"""
"""Endings attached to a day: 31st, 1er, 5-го."""

CONNECTORS = """
de del d of the di do da dello ta tal le la el il den der des dne dnia on at um as a las alle ore ora orele pelas alas los
om kl klo kello klockan klokken klukkan ob ve va godz godzinie hora horas saat saati pukul pkl jam luc vao nam ngay hari tanggal tgl tahun
m g gada gads eko ko ren yil yili il o v w r roku
в во у о об г года год году р року рік гг ж жылы жыл йил йили соат часа сағат з
στις του ωρα της το
في من الساعة ساعة لعام عام سنة لشهر شهر لسنة تمام على
ساعت سال ماه در روز د ی و سنہ کو
ساڵی مانگی ل لە سەعات کاتژمێر
ב בשעה שעה שנת של ה
को समय সময় तारीख
ที่ เวลา ปี เดือน วันที่
"""
"""What joins day, month, year and clock: 5 *de* mayo *de* 2024, 5 May *at* 14:20, الساعة."""

HOURS = """
h u heures heure uhr बजे বজে টা টায় টার بجے மணி மணிக்கு ঘটিকা uur hod hodin ora orakor giờ ч час часов часа 時 时 點 点 시
"""
"""What follows the hour: 13h56, 10 Uhr, 20時."""

MINUTES = "min мин phút 分 분"
SECONDS = "сек 秒 초"

AFTER_CLOCK = "uhr uur น hrs hours h ч"
"""What closes a full clock without changing it: 14.20 Uhr, 09:11 น."""

YEAR_MARKS = "年 년"
MONTH_MARKS = "月 월"
DAY_MARKS = "日 号 號 일"
MONTH_WORDS = "tháng thg"
"""Words that make the number behind them a month: tháng 5."""

WEEKDAY_LETTERS = "月火水木金土日一二三四五六월화수목금토일"
"""Letters that are a weekday where they stand alone in brackets: 5月14日(火)."""

PARTS_OF_DAY = {
    "am": """
am a.m. πμ π.μ. 午前 上午 凌晨 오전 öö पूर्वाह्न সকাল sáng ص صباحا صـ فجرا فجر madrugada matin утра ранку сутринта
""",
    "pm": """
pm p.m. μμ μ.μ. 午後 下午 오후 ös अपराह्न বিকাল chiều م مساء مـ عصرا عصر вечера вечора
""",
    "night": """
ليلا ليل شب رات रात রাত রাতে இரவு 夜 晚上 深夜 夜里 밤 tối đêm malam noche noite nuit notte nachts ночи ночі în_noaptea בלילה gece
""",
    "noon": """
ظهرا الظهر ظهر دوپہر दोपहर দুপুর মধ্যাহ্ন மதியம் 中午 正午 낮 trưa siang mittags middags צהריים בצהריים öğlen زوالا
""",
}
"""Marks of the part of the day that are met across languages; each language's own are in its vocabulary."""

VERSIONS = """
version versión versão versione ver v release build firmware ios android windows macos chrome ubuntu python php
ip isbn issn tel fax
الإصدار إصدار версия версии 版本 バージョン 버전 نسخه
"""
"""Words before three numbers with dots that are no date."""

RUN_ON_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec"
"""Months that are looked for at the end of a longer word: GEARAPR 28, 2024."""

ORDINARY = "may march mar set out ago gen mart sat mai maj lis sun"
"""Months that are ordinary words too: without a day or without a year they count only if they are capitalised."""
