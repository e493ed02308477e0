"""Slovak: the words that newspapers, portals and agencies put around a story.

Labels as printed by newspapers, portals, broadcasters and agencies of Slovakia; function words: the commonest of written Slovak.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="sk",
    name="Slovak",
    endonym="slovenčina",
    script="Latn",
    also=("cs", "en"),
    day_first=True,
    letters="ľĺŕôäčšž",
    function_words="""\
a v sa na je že s z do o vo zo si by ale ako za po pre od sú bol bola bolo boli som sme ktorý ktorá ktoré ktorí
jeho jej ich tak tiež podľa už pri čo tom alebo než aby keď kedy bude budú však medzi ešte pred proti aj len iba má
""",
    published="""\
Publikované
Publikované dňa
Uverejnené
Zverejnené
Zverejnené dňa
Dátum
Dátum zverejnenia
Dátum publikovania
Dátum vydania
Vydané
Vydané dňa
Vytvorené
Vložené
Pridané
Pridané dňa
Článok zo dňa
Zverejnil
Zverejnila
""",
    updated="""\
Aktualizované
Aktualizované dňa
Aktualizácia
Naposledy aktualizované
Posledná aktualizácia
Upravené
Naposledy upravené
Dátum aktualizácie
Zmenené
""",
    source="""\
Zdroj
Zdroje
Zdroj správy
Zdroj článku
Zdroj textu
Prevzaté z
Prebraté z
Spracované podľa
S použitím
""",
    byline="""\
Autor
Autorka
Autori
Autor článku
Autorka článku
Napísal
Napísala
Napísali
Text
Píše
Pripravil
Pripravila
Spracoval
Spracovala
Redaktor
Redaktorka
Preklad
Preložil
Preložila
Rozhovor viedol
Rozhovor viedla
Zhováral sa
Zhovárala sa
""",
    reporter="""\
reportér
reportérka
redaktor
redaktorka
spravodajca
spravodajkyňa
osobitný spravodajca
dopisovateľ
dopisovateľka
novinár
novinárka
publicista
publicistka
komentátor
komentátorka
redakcia
domáca redakcia
zahraničná redakcia
športová redakcia
ekonomická redakcia
externý prispievateľ
externá prispievateľka
""",
    editor="""\
Šéfredaktor
Šéfredaktorka
Zástupca šéfredaktora
Zodpovedný redaktor
Editor
Editorka
Vedúci vydania
Vedúca vydania
Vydavateľ
""",
    conjunction="""\
a
""",
    with_agency="""\
s
""",
    keywords="""\
Kľúčové slová
Tagy
Štítky
Témy
Téma
Témy článku
Tagy článku
Označené
Viac o téme
Viac k téme
""",
    related="""\
Čítajte aj
Čítajte tiež
Čítajte viac
Čítajte ďalej
Prečítajte si aj
Prečítajte si tiež
Prečítajte si viac
Prečítajte si
Pozrite si aj
Pozrite aj
Pozri aj
Pozrite si
Súvisiace články
Súvisiace správy
Súvisiaci článok
Súvisiace
Súvisiace témy
Podobné články
Ďalšie články
Ďalšie správy
Ďalšie články autora
Ďalšie z rubriky
Viac článkov
Viac z rubriky
Najčítanejšie
Najčítanejšie články
Najčítanejšie správy
Najnovšie správy
Najnovšie články
Najnovšie
Posledné správy
Aktuálne správy
Neprehliadnite
Odporúčame
Odporúčané
Odporúčané články
Mohlo by vás zaujímať
Mohlo by vás zaujať
Zaujalo nás
Najdiskutovanejšie
Hlavné správy
Top správy
Z domova a zo sveta
""",
    section="""\
Rubrika
Kategória
Sekcia
""",
    sections="""\
Domov
Slovensko
Zahraničie
Svet
Politika
Ekonomika
Ekonomika a biznis
Biznis
Financie
Šport
Futbal
Hokej
Tenis
Kultúra
Kultúra a umenie
Veda
Veda a technika
Technológie
Zdravie
Životný štýl
Cestovanie
Názory
Komentáre
Komentár
Rozhovory
Rozhovor
Regióny
Bratislava
Košice
Krimi
Kriminalita
Počasie
Auto
Autá
Bývanie
Školstvo
Vzdelávanie
História
Magazín
Celebrity
Blog
Blogy
Video
Fotogaléria
Spravodajstvo
Správy
Z domova
Zo sveta
Európska únia
Titulná strana
Titulka
""",
    credit="""\
Foto:
Foto -
Foto |
Foto/
Autor fotografie
Autor foto
Autor snímky
Zdroj foto
Zdroj fotografie
Ilustračné foto
Ilustračná fotografia
Ilustračný obrázok
Ilustračná snímka
Archívne foto
Archívna snímka
Na snímke
Na fotografii
Snímka obrazovky
Reprofoto
Profimedia
Shutterstock
Getty Images
""",
    boilerplate="""\
Zdieľať
Zdieľať článok
Zdieľať na Facebooku
Zdieľať na X
Zdieľať na Twitteri
Zdieľajte
Zdieľaj
Poslať e-mailom
Poslať mailom
Odoslať
Tlačiť
Tlač
Kopírovať odkaz
Skopírovať odkaz
Uložiť
Uložiť na neskôr
Reklama
Inzercia
Inzerát
Prihlásiť sa
Prihlásiť
Prihlásenie
Registrovať
Registrácia
Odhlásiť sa
Menu
Hľadať
Vyhľadávanie
Vyhľadať
Preskočiť na obsah
Prejsť na obsah
Späť
Späť na začiatok
Hore
Zatvoriť
Zavrieť
Otvoriť v aplikácii
Predplatné
Predplatiť
Kúpiť predplatné
Odoberať
Odber noviniek
Newsletter
Newslettre
Sledovať
Sledujte nás
Páči sa mi to
Kontakt
Kontakty
O nás
Podmienky používania
Všeobecné obchodné podmienky
Ochrana osobných údajov
Ochrana súkromia
Zásady ochrany osobných údajov
Nastavenia cookies
Nastavenie súkromia
Súhlasím
Prijať všetko
Odmietnuť
Odmietnuť všetko
Mapa stránok
Archív
RSS
Cenník
Cenník inzercie
Nahlásiť chybu
Našli ste chybu?
Našli ste v texte chybu?
Vypočuť článok
Vypočuť si článok
Čas čítania
Prehrať video
Načítať viac
Zobraziť viac
Zobraziť všetko
Ďalej
Ďalšie
Predchádzajúca
Nasledujúca
Viac
Podporte nás
Darovať
Všetky práva vyhradené
""",
    promo="""\
Prihláste sa na odber
Prihláste sa k odberu
Sledujte nás na
Stiahnite si aplikáciu
Podporte našu prácu
Získajte prístup
Pokračovanie článku je
Tento článok je dostupný len pre
Odomknite si
Predplaťte si
Ďakujeme, že nás čítate
Ďakujeme, že čítate
Páčil sa vám článok
Máte tip na článok
Chcete nám poslať
Pošlite nám
Napíšte nám
Vyhradzujeme si právo
""",
    notices="""\
ochrana osobných údajov
ochrany osobných údajov
podmienky používania
obchodné podmienky
súbory cookie
súborov cookie
cookies
newsletter
predplaťte
predplatiteľov
prihláste sa
prihlásiť sa
zaregistrujte
registrovať sa
e-mailovú adresu
náš web
našom webe
nášho webu
táto stránka
našej aplikácie
našich čitateľov
váš súhlas
všetky práva vyhradené
sledujte nás
Google Správy
váš komentár
je novinár
je redaktor
""",
    comments="""\
Diskusia
Diskusia k článku
Komentáre k článku
Pridať komentár
Vstúpiť do diskusie
Zobraziť diskusiu
Pridajte komentár
Napíšte komentár
Odoslať komentár
""",
    ending="""\
Koniec
""",
    outlets="""\
SME
Sme.sk
Denník N
Pravda
Hospodárske noviny
Nový Čas
Plus jeden deň
Aktuality.sk
Aktuality
Teraz.sk
Trend
Týždeň
Markíza
TV Markíza
TV JOJ
RTVS
STVR
Rádio Slovensko
Slovenský rozhlas
Topky.sk
Topky
Postoj
Korzár
Startitup
Refresher
Index
""",
    outlet_words="""\
Denník
Noviny
Správy
Rádio
Televízia
Rozhlas
Týždenník
Časopis
Magazín
""",
    agencies="""\
TASR
SITA
ČTK
Tlačová agentúra Slovenskej republiky
Slovenská tlačová agentúra
Reuters
AFP
AP
DPA
APA
PAP
MTI
TASS
Interfax
Ukrinform
agentúry
""",
    titles="""\
Ing. Mgr. Bc. MUDr. JUDr. PhDr. RNDr. prof. doc. Dr.
""",
    weekdays="""\
3 stredu
6 sobotu
7 nedeľu
""",
    am="""\
dopoludnia
ráno
""",
    pm="""\
popoludní
večer
""",
    zones="""\
SEČ = +01:00
SELČ = +02:00
stredoeurópskeho času = Europe/Bratislava
nášho času = Europe/Bratislava
slovenského času = Europe/Bratislava
moskovského času = Europe/Moscow
kyjevského času = Europe/Kyiv
svetového času = +00:00
""",
    relative="""\
dnes = 0
včera = -1
predvčerom = -2
""",
    ago="""\
pred {n} {unit}
""",
    units="""\
second = sekundou | sekundami | sekúnd
minute = minútou | minútami | minút | min
hour = hodinou | hodinami | hodín | hod
day = dňom | dňami | dní
week = týždňom | týždňami | týždňov
month = mesiacom | mesiacmi | mesiacov
year = rokom | rokmi | rokov
""",
)
