"""Numbers printed as words in `an hour ago`, `منذ ساعتين`, and units whose form says how many there are."""

from __future__ import annotations

from functools import cache

from newsparse.dates.script import script
from newsparse.dates.words import key


@cache
def numbers(text: str, only: str) -> dict[str, int]:
    """Key to number, of the words of `COUNTS` or `BARE` in the script `only`."""
    lines = map(str.split, text.strip().splitlines())
    return {key(word): int(number) for number, *words in lines for word in words if script(word[0]) == only}


COUNTS = """
1 a an one ein eine einer einem einen un une una uno um uma een één en et ett один одну одна одного jeden jedna jedną
1 bir یک ایک एक এক 一 μία ένα μια egy một satu o yksi viena หนึ่ง 한 ஒரு moja isang אחת אחד واحدة واحد
2 two zwei deux dos dois duas due twee två to два две дві dva dvě dwa dwie iki
2 دو दो দুই 两 兩 二 δύο két hai dua kaksi două du สอง 두 இரண்டு mbili שתי שני
3 three drei trois tres três tre drie tři trzy три üç سه تین तीन তিন
3 三 τρεις τρία három ba tiga kolme trei สาม 세 மூன்று tatu שלוש שלושה ثلاث ثلاثة
4 four vier quatre cuatro quatro quattro fyra fire čtyři cztery четыре чотири dört
4 چهار چار चार চার 四 négy bốn empat neljä patru สี่ 네 أربع أربعة ארבע
5 five fünf cinq cinco cinque vijf fem pět pięć пять п'ять beş پنج
5 پانچ पांच পাঁচ 五 öt năm lima viisi cinci ห้า 다섯 خمس خمسة חמש
6 six sechs seis sei zes seks sex шесть altı شش چھ छह 六 hat sáu enam kuusi ست ستة שש
7 seven sieben sept siete sete sette zeven sju syv семь yedi هفت سات सात 七 hét bảy tujuh سبع سبعة שבע
8 eight acht huit ocho oito otto åtta åtte восемь sekiz هشت آٹھ आठ 八 nyolc tám delapan ثماني ثمانية שמונה
9 nine neun neuf nueve nove negen nio ni девять dokuz نه نو नौ 九 kilenc chín sembilan تسع تسعة תשע
10 ten zehn dix diez dez dieci tien tio ti десять on ده دس दस 十 tíz mười sepuluh عشر عشرة עשר
"""

BARE = """
1 ثانية دقيقة ساعة يوم أسبوع شهر عام سنة
1 секунду минуту час день неделю месяц год хвилину годину тиждень місяць рік
1 sekundę minutę godzinę dzień tydzień miesiąc rok sekundou minutou hodinou dnem týdnem měsícem rokem
1 דקה שעה יום שבוע חודש שנה ساعتی
1 sejam sehari seminggu sebulan setahun
2 ثانيتين دقيقتين ساعتين يومين أسبوعين شهرين عامين سنتين
2 דקתיים שעתיים יומיים שבועיים חודשיים שנתיים
"""
"""Units whose form alone says how many there are."""
