"""Hungarian: the words that newspapers, portals and agencies put around a story.

Labels as printed by newspapers, news portals, broadcasters and agencies of Hungary and of the Hungarian press in Romania, Slovakia, Serbia and Ukraine; function words: the commonest of written Hungarian.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="hu",
    name="Hungarian",
    endonym="magyar",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="őű",
    function_words="""\
a az és hogy nem is egy ez meg de volt már csak mint ha azt ki van el pedig után szerint vagy akkor majd
lesz ezt nagyon lehet között minden kell most sem így mert aki ami amely azonban illetve miatt során valamint
""",
    published="""\
Közzétéve
Közzététel
Közzététel dátuma
Közzététel időpontja
Megjelent
Megjelenés
Megjelenés dátuma
Megjelenés időpontja
Publikálva
Publikálás dátuma
Publikálás
Létrehozva
Létrehozás dátuma
Feltöltve
Feltöltés dátuma
Feltöltötte
Beküldve
Beküldte
Kiadva
Dátum
Kelt
Eredeti megjelenés
Eredetileg megjelent
Első megjelenés
Közölve
A cikk megjelenésének dátuma
A cikk megjelent
Utolsó közzététel
Cikk dátuma
Adásba került
""",
    updated="""\
Frissítve
Frissítés
Frissítések
Frissült
Frissítünk
Frissítjük
Utoljára frissítve
Utolsó frissítés
Utolsó frissítés dátuma
Legutóbb frissítve
Legutóbbi frissítés
Módosítva
Módosítás
Utoljára módosítva
Utolsó módosítás
Utolsó módosítás dátuma
Módosítás dátuma
Szerkesztve
Utoljára szerkesztve
Javítva
Kiegészítve
A cikk frissült
Cikkünk frissült
Cikkünket frissítettük
""",
    source="""\
Forrás
Források
Hírforrás
Eredeti forrás
Eredeti cikk
A cikk forrása
A hír forrása
Forrás és fotó
Fotó és forrás
Hírügynökség
Lap
Kiadó
Kiadvány
Via
Sajtóközlemény
Közlemény
A közlemény forrása
Az eredeti cikk itt olvasható
A teljes cikk itt olvasható
Átvett cikk
Átvéve
Tartalom forrása
""",
    byline="""\
Írta
Írta és fotózta
Szerző
Szerzők
A cikk szerzője
A cikket írta
Szöveg
Szöveg és fotó
Cikkíró
Írta és fordította
Fordította
Fordítás
Készítette
Az interjút készítette
Riporter
Összeállította
Lejegyezte
Tudósított
Tudósítónk
Tudósító
Szerző és fotó
Közreműködött
Közzétette
Publikálta
Közzétették
Feltöltötte
Összeállították
Interjút készítette
Szöveg, fotó
Szöveg és kép
Szöveg és fotók
Kép és szöveg
Írta és fényképezte
Írták
Szerzőnk
Szerzőink
A szerzőről
Tudósítónktól
Munkatársunktól
Saját tudósítónktól
Saját munkatársunktól
Munkatársunk
""",
    reporter="""\
Szerkesztőség
A szerkesztőség
Hírszerkesztőség
Hírszerkesztő
Sportszerkesztőség
Szerkesztőségünk
Összeállításunk
Munkatársunk
Munkatársunktól
Munkatársainktól
Saját munkatársunktól
Tudósítónktól
Tudósítóinktól
Helyszíni tudósítónk
Saját tudósítónktól
Újságíró
Újságírók
Főmunkatárs
Vezető újságíró
Vezető szerkesztő
Rovatvezető
Külpolitikai újságíró
Külpolitikai szerkesztő
Gazdasági újságíró
Sportújságíró
Kulturális újságíró
Belpolitikai újságíró
Gyakornok
Külsős szerző
Vendégszerző
Publicista
Kritikus
Elemző
Kolumnista
Szabadúszó újságíró
Külföldi tudósító
Brüsszeli tudósító
Washingtoni tudósító
Moszkvai tudósító
Parlamenti tudósító
Hírügynökségek
Hírügynökségi jelentés
MTI-tudósító
Újságírónk
Riporter
Munkatárs
Tudósító
Tudósítónk
Helyszíni tudósító
Online szerkesztő
Szerkesztő-riporter
Sportszerkesztő
Fotóriporter
Hírügyeletes
Adminisztrátor
""",
    desks="Szerkesztőség",
    editor="""\
Szerkesztő
Szerkesztők
Szerkesztette
Szerkesztés
Felelős szerkesztő
Főszerkesztő
Főszerkesztő-helyettes
Főszerkesztő-helyettesek
Megbízott főszerkesztő
Ügyvezető főszerkesztő
Lapigazgató
Felelős kiadó
A kiadásért felel
Lapigazgató-főszerkesztő
Szerkesztőségvezető
Olvasószerkesztő
Vezető szerkesztők
Online szerkesztő
Kiadásvezető
Ügyvezető
Ügyvezető igazgató
Vezérigazgató
Igazgató
Alapító
Tulajdonos
Képszerkesztő
Fotórovat vezetője
Tördelőszerkesztő
Korrektor
Szerkesztőbizottság elnöke
Szerkesztőbizottság
Producer
Lektorálta
""",
    conjunction="""\
és
valamint
&
""",
    keywords="""\
Címkék
Címke
Címkefelhő
Kulcsszavak
Kulcsszó
Tárgyszavak
Témák
Téma
Tagek
Tags
Tag
Kapcsolódó címkék
Kapcsolódó témák
Témakörök
Hashtagek
Helyszínek
Személyek
Szervezetek
Cégek
Címkézve
Népszerű címkék
További témák
További cikkek a témában
Még több a témában
""",
    related="""\
Olvassa el ezt is
Olvassa el
Olvassa el ezeket is
Olvasd el ezt is
Olvasd el ezeket is
Olvasd el
Olvasta már?
Olvastad már?
Olvasta-e már
Olvasna még?
Olvasson tovább
Olvass tovább
Ezt is olvassa el
Ezt is olvasd el
Ezeket is olvassa el
Ezeket is olvasd el
Ezt olvasta már?
Ezt olvastad már?
Ez is érdekelheti
Ez is érdekelhet
Ezek is érdekelhetik
Ezek is érdekelhetnek
Ezek is érdekelhetik Önt
Ez is érdekes lehet
Ez is érdekes
Ezt is nézze meg
Ezt is nézd meg
Ezt is ajánljuk
Ezt is ajánljuk a témában
Ezt olvassa el
Ezt látta már?
Ezt láttad már?
Ne hagyja ki
Ne hagyd ki
Ne hagyja ki ezt sem
Ne maradjon le
Lásd még
Lásd még itt
Nézze meg ezt is
Kapcsolódó
Kapcsolódó cikk
Kapcsolódó cikkek
Kapcsolódó cikkeink
Kapcsolódó cikkünk
Kapcsolódó hírek
Kapcsolódó anyagok
Kapcsolódó anyagaink
Kapcsolódó tartalom
Kapcsolódó tartalmak
Kapcsolódó írások
Kapcsolódó írásaink
Kapcsolódó bejegyzések
Kapcsolódó videó
Kapcsolódó videók
Kapcsolódó galéria
Kapcsolódó linkek
Hasonló cikkek
Hasonló hírek
Hasonló témák
Hasonló tartalmak
Hasonló bejegyzések
Előző cikk
Előző cikkünk
Előző bejegyzés
Előző hír
Előző
Korábbi cikkek
Korábbi cikkünk
Korábbi cikkeink
Korábbi cikkeink a témában
Korábbi bejegyzések
Következő cikk
Következő bejegyzés
Következő hír
Következő
További cikkek
További cikkeink
További hírek
További híreink
További friss hírek
További tartalmak
További ajánlatunk
További cikkek a rovatból
További cikkek ebben a rovatban
További cikkek a szerzőtől
További olvasnivaló
További olvasnivalók
További részletek
További videók
Több cikk
Még több cikk
Még több hír
Még több friss hír
Még több sport
Még több belföld
Még több külföld
Bővebben
Bővebben itt
Bővebben a témáról
Részletek itt
Részletek
Tovább
Tovább a cikkhez
Tovább a cikkre
Friss
Friss hírek
Friss cikkek
Friss híreink
Legfrissebb
Legfrissebb hírek
Legfrissebb híreink
Legfrissebb cikkek
Legfrissebb cikkeink
Legújabb
Legújabb cikkek
Legújabb hírek
Legújabb bejegyzések
Legutóbbi cikkek
Legutóbbi bejegyzések
Legolvasottabb
Legolvasottabb cikkek
Legolvasottabb hírek
Legolvasottabb cikkeink
Legolvasottabbak
A hét legolvasottabb cikkei
A nap legolvasottabb cikkei
Napi legolvasottabb
Leggyakrabban olvasott
Legnépszerűbb
Legnépszerűbb cikkek
Legnépszerűbbek
Legnézettebb
Legnézettebb videók
Legtöbbet kommentált
Legtöbb hozzászólás
Népszerű
Népszerű cikkek
Népszerű hírek
Népszerű bejegyzések
Felkapott
Felkapott témák
Felkapott hírek
Ajánló
Ajánlók
Ajánlott
Ajánlott cikkek
Ajánlott cikkeink
Ajánlott tartalom
Ajánlott bejegyzések
Ajánlott olvasmányok
Ajánljuk
Ajánljuk még
Ajánljuk figyelmébe
Ajánljuk figyelmedbe
Ajánljuk a témában
Cikkajánló
Videóajánló
Szerkesztői ajánló
Szerkesztőségi ajánló
A szerkesztő ajánlata
A szerkesztőség ajánlata
A szerkesztő ajánlja
Szerkesztőink ajánlata
Kiemelt
Kiemelt cikkek
Kiemelt hírek
Kiemelt híreink
Vezető hírek
Fontos hírek
Főbb hírek
Címlapról ajánljuk
Címlapról
Címlapon
Önnek ajánljuk
Neked ajánljuk
Érdekelheti még
Ez is érdekelheti még
Most olvassák
Mások ezt olvassák
Mások most ezt olvassák
Mások ezt is olvasták
Partnerhírek
Partnereink hírei
Hírek partnereinktől
Partnereink ajánlata
Hírajánló
Háttér
Archívumból
Videók
Friss videók
Cikksorozat
Legfontosabb hírek
Top hírek
Nézd meg ezt is
Ajánlott hírek
Ezt is olvassák
Olvasta már ezt?
Kapcsolódó híreink
Ezeket olvasta már?
Ezeket olvassák most
Legolvasottabb ma
Ma legolvasottabb
Érdekes lehet még
Hírek a témában
A rovat további hírei
""",
    section="""\
Rovat
Rovatok
Rovatunk
Kategória
Kategóriák
Szekció
Megjelent a rovatban
Régió
""",
    sections="""\
Címlap
Főoldal
Kezdőlap
Hírek
Hírfolyam
Friss hírek
Aktuális
Belföld
Belpolitika
Itthon
Magyarország
Külföld
Külpolitika
Nagyvilág
Világ
Európa
EU
Európai Unió
USA
Ukrajna
Politika
Közélet
Közéleti hírek
Választás
Választás 2026
Parlament
Önkormányzat
Kormány
Gazdaság
Üzlet
Pénzügy
Pénzügyek
Pénz
Tőzsde
Deviza
Cégek
Vállalkozás
Vállalatok
Ingatlan
Lakás
Otthon
Energia
Agrár
Agrárium
Mezőgazdaság
Munka
Karrier
Állás
Fogyasztó
Adó
Sport
Labdarúgás
Foci
Magyar foci
Magyar labdarúgás
Külföldi foci
NB I
Bajnokok Ligája
Kézilabda
Kosárlabda
Vízilabda
Úszás
Atlétika
Tenisz
Jégkorong
Forma-1
F1
Motorsport
Autósport
Olimpia
Csapatsportok
Egyéni sportok
Kultúra
Kult
Kultúra és szórakozás
Könyv
Könyvek
Irodalom
Film
Mozi
Színház
Zene
Képzőművészet
Művészet
Tévé
TV
Média
Bulvár
Sztárok
Sztár
Celeb
Celebek
Szórakozás
Szabadidő
Vélemény
Vélemények
Publicisztika
Jegyzet
Kommentár és elemzés
Vezércikk
Elemzés
Elemzések
Olvasói levelek
Olvasói levél
Blog
Blogok
Interjú
Interjúk
Portré
Riport
Riportok
Tényfeltárás
Oknyomozás
Tényellenőrzés
Tudomány
Tudomány és technika
Tech
Technika
Technológia
Techtud
Digitális
IT
Mobil
Kütyük
Űrkutatás
Egészség
Egészségügy
Életmód
Élet
Életmód és egészség
Életstílus
Család
Gyerek
Szülő
Párkapcsolat
Lélek
Pszichológia
Divat
Szépség
Gasztro
Gasztronómia
Étel
Recept
Receptek
Bor
Utazás
Turizmus
Kert
Kertészet
Autó
Autó-motor
Közlekedés
Környezet
Környezetvédelem
Zöld
Klíma
Klímaváltozás
Természet
Állat
Állatok
Időjárás
Oktatás
Iskola
Felsőoktatás
Társadalom
Bűnügy
Krimi
Kék hírek
Kékfény
Baleset
Rendőrség
Jog
Igazságszolgáltatás
Vallás
Egyház
Hit
Történelem
Múlt
Emlékezet
Gyász
Honvédelem
Haderő
Budapest
Vidék
Helyi hírek
Helyi
Megye
Megyei hírek
Térség
Régiók
Város
Pest
Pest vármegye
Debrecen
Szeged
Miskolc
Pécs
Győr
Bács-Kiskun
Baranya
Békés
Borsod
Csongrád
Fejér
Hajdú-Bihar
Heves
Nógrád
Somogy
Szabolcs
Tolna
Vas
Veszprém
Zala
Erdély
Erdélyi hírek
Kárpátalja
Kárpát-medence
Felvidék
Vajdaság
Határon túl
Székelyföld
Románia
Szlovákia
Szerbia
Kisebbség
Magazin
Hétvége
Hétvégi magazin
Színes
Érdekes
Extra
Videó
Videók
Galéria
Galériák
Képgaléria
Fotó
Fotógaléria
Képek
Podcast
Podcastok
Rádió
Hangtár
Infografika
Élő
Élő közvetítés
Percről percre
Program
Programok
Programajánló
Rejtvény
Kvíz
Horoszkóp
Játék
Közlemények
Sajtóközlemény
Támogatott tartalom
PR
Archívum
Egyéb
Nincs kategória
Egyéb kategória
Krónika
Tudósítás
Történetek
""",
    credit="""\
Fotó:
Fotók:
Fotó/
Fotós:
Kép:
Képek:
Képforrás
Kép forrása
Fotó forrása
Képaláírás
Nyitókép
Nyitókép:
Borítókép
Címlapkép
Nyitóképünk
Címlapfotó
Címlapi kép
Címoldali kép
Képünkön
Fotó ©
Felvételünk illusztráció
Kiemelt kép
A kiemelt kép illusztráció
Kiemelt képünk illusztráció
A képünk illusztráció
Képünk illusztráció
Illusztráció:
(illusztráció)
Illusztráció. (
Illusztrációs kép
Archív fotó
Archív felvétel
Archív kép
Képernyőkép
Képernyőfotó
Grafika:
Infografika:
Rajz:
Videó:
MTI Fotó
MTI/
MTVA/
Fortepan
Getty Images
AP Photo
EPA-EFE
Shutterstock
iStockphoto
Pexels
Pixabay
Unsplash
Wikimedia Commons
Northfoto
Képszerkesztőség:
Galéria megnyitása
Kép nagyítása
""",
    boilerplate="""\
Megosztás
Megosztom
Oszd meg
Oszd meg!
Ossza meg
Ossza meg másokkal
Ossza meg ismerőseivel
Ossza meg a cikket
Oszd meg a cikket
Oszd meg másokkal is
Oszd meg barátaiddal
Cikk megosztása
Megosztás Facebookon
Megosztás Twitteren
Megosztás a Facebookon
Megosztás Facebook-on
Megosztás X-en
Megosztás emailben
Megosztás e-mailben
Megosztás LinkedInen
Megosztás WhatsAppon
Megosztások
Facebook megosztás
Küldés
Küldés emailben
Küldés e-mailben
Küldés ismerősnek
Küldje el ismerősének
Elküldöm
Elküldöm emailben
Ajánlás
Ajánlom
Ajánlja ismerőseinek
Másolás
Link másolása
Hivatkozás másolása
Link másolva
A link vágólapra másolva
Vágólapra másolva
Nyomtatás
Nyomtat
Nyomtatható változat
Nyomtatóbarát változat
Cikk nyomtatása
Mentés
Mentés későbbre
Elmentem
Elmentve
Mentett cikkek
Könyvjelző
Kedvencekhez
Kedvencek
Tetszik
Like
Tweet
Követés
Facebook
Twitter
X
Instagram
LinkedIn
WhatsApp
Messenger
YouTube
TikTok
Telegram
Viber
Pinterest
Tumblr
RSS
E-mail
Email
Hallgasd meg
Meghallgatom
Hallgassa meg
Cikk meghallgatása
Felolvasás
A cikk meghallgatása
Lejátszás
Videó lejátszása
Szünet
Teljes képernyő
Olvasási idő
perc olvasás
perc olvasási idő
Becsült olvasási idő
perces olvasmány
Menü
Menü megnyitása
Menü bezárása
Főmenü
Navigáció
Navigáció átugrása
Keresés
Keresés itt
Keresés a cikkekben
Keresés az oldalon
Keresőszó
Keresési eredmények
Kereső
Részletes keresés
Bezárás
Bezár
Reklám bezárása
Mégse
Mégsem
Kilépés a mobil verzióból
Megnyitás
Folytatás
Folytatom
Folytatás a hirdetés után
A cikk folytatódik
A cikk a hirdetés után folytatódik
A cikk a hirdetés alatt folytatódik
A cikk folytatása a hirdetés után
Cikkünk a hirdetés után folytatódik
Cikkünk a reklám után folytatódik
A cikk a reklám után folytatódik
Hirdetés
Hirdetések
Hirdetés bezárása
Hirdessen nálunk
Médiaajánlat
Médiaajánlatunk
Reklám
Reklámok
Támogatott
Támogatott tartalom
Szponzorált tartalom
Szponzorált
Fizetett tartalom
Fizetett hirdetés
Fizetett politikai hirdetés
PR-cikk
PR-tartalom
Ugrás a tartalomra
Ugrás a tartalomhoz
Ugrás a fő tartalomra
Ugrás a menüre
Ugrás az oldal tetejére
Ugrás a keresőhöz
Tovább a tartalomhoz
Tovább a tartalomra
Tovább a kommentekhez
Vissza
Vissza a tetejére
Vissza a lap tetejére
Vissza a címlapra
Vissza a főoldalra
Vissza az oldal tetejére
Vissza az elejére
Fel
Az oldal tetejére
Lap tetejére
Ön itt van
Jelenlegi hely
Bejelentkezés
Belépés
Belépek
Bejelentkezem
Lépjen be
Kijelentkezés
Kilépés
Regisztráció
Regisztrálok
Regisztrálj
Regisztráljon
Elfelejtett jelszó
Elfelejtettem a jelszavam
Jelszó
Felhasználónév
E-mail cím
E-mail-cím
Profil
Profilom
Fiókom
Fiók
Saját fiók
Beállítások
Előfizetés
Előfizetek
Előfizetőknek
Csak előfizetőknek
Csak előfizetőinknek
Előfizetői tartalom
Előfizetési csomagok
Előfizetés megújítása
Fizessen elő
Fizess elő
Fizessen elő!
Már előfizető?
Már előfizetőnk?
Van már előfizetése?
Prémium
Próbálja ki
Megrendelés
Megrendelem
Vásárlás
Kosár
Hírlevél
Hírlevelek
Hírlevél feliratkozás
Hírlevél-feliratkozás
Feliratkozás
Feliratkozás hírlevélre
Feliratkozás a hírlevélre
Feliratkozás hírlevelünkre
Feliratkozom
Feliratkozom a hírlevélre
Iratkozzon fel
Iratkozz fel
Iratkozzon fel hírlevelünkre
Iratkozz fel hírlevelünkre
Értesítések
Értesítések bekapcsolása
Leiratkozás
Digitális lap
Napilap
Nyomtatott lap
Lapszám
E-újság
Újság
Mobilalkalmazás
Alkalmazás
Alkalmazás letöltése
Töltse le
Töltse le alkalmazásunkat
Letöltés
Sütik
Süti beállítások
Sütibeállítások
Süti kezelés
Sütik kezelése
Cookie
Cookie beállítások
Cookie kezelés
Cookie-kezelés
Cookie szabályzat
Cookie tájékoztató
Cookie-tájékoztató
Elfogadom
Elfogadás
Elfogadom az összeset
Összes elfogadása
Az összes elfogadása
Mindet elfogadom
Sütik elfogadása
Rendben
Értem
Egyetértek
Elutasítom
Elutasítás
Összes elutasítása
További lehetőségek
Testreszabás
Adatvédelem
Adatvédelmi nyilatkozat
Adatvédelmi tájékoztató
Adatvédelmi szabályzat
Adatvédelmi irányelvek
Adatvédelmi beállítások
Adatkezelés
Adatkezelési tájékoztató
Adatkezelési szabályzat
Felhasználási feltételek
Felhasználási szabályzat
Felhasználói szabályzat
Általános szerződési feltételek
ÁSZF
Jogi nyilatkozat
Jogi közlemény
Jogi tudnivalók
Moderálási elvek
Moderációs alapelvek
Kommentszabályzat
Kommentelési szabályzat
Etikai kódex
Impresszum
Impresszum, kapcsolat
Kapcsolat
Kapcsolatfelvétel
Elérhetőség
Elérhetőségek
Elérhetőségeink
Rólunk
Magunkról
Szerkesztőségünk tagjai
Szerzőink
Munkatársaink
Karrier nálunk
Állásajánlatok
Ügyfélszolgálat
Segítség
Súgó
GYIK
Gyakran ismételt kérdések
Szerzői jogok
Szerzői jogi nyilatkozat
Minden jog fenntartva
Hibabejelentés
Hibát talált?
Hibát találtál?
Hibát jelentek
Elírást talált?
Jelentse
Jelentés
Írjon nekünk
Írj nekünk
Visszajelzés
Kövess minket
Kövessen minket
Kövessen bennünket
Kövess minket Facebookon
Kövess minket a Facebookon
Kövessen minket a Facebookon
Kövess minket Instagramon
Kövess minket a Google Hírekben
Közösségi média
Közösségi oldalaink
Mutass többet
Mutass kevesebbet
Mutasd mind
Mutasd
Több
Több betöltése
Továbbiak betöltése
Továbbiak
Továbbiak megjelenítése
További cikkek betöltése
Betöltés
Tovább olvasom
Tovább olvasok
Elolvasom
Megnézem
Megnézem a galériát
Galéria megtekintése
Összes
Összes hír
Összes cikk
Összes cikk megtekintése
Az összes cikk
Minden hír
Kevesebb
Kommentek megtekintése
Hozzászólások megtekintése
Hozzászólások megjelenítése
Hozzászólások elrejtése
Elrejtés
Rendezés
Legújabb elöl
Szavazás
Szavazok
Szavazás állása
Eredmény
Eredmények
Köszönjük!
Köszönjük szavazatát
Értékelés
Értékelje a cikket
Értékeld a cikket
Hasznos volt a cikk?
Nyelv
Nyelvválasztás
Magyar
Magyarul
Angol
Sötét mód
Világos mód
Betűméret
Betűméret növelése
Előző kép
Következő kép
Műsor
Műsorújság
TV-műsor
Tévéműsor
Mai időjárás
Névnap
Mai névnap
Euró árfolyam
Deviza árfolyamok
EUR
USD
CHF
GBP
BUX
Árfolyamok
Városlista
Településlista
Név
Honlap
Weboldal
Megtekintések
Megtekintés
Olvasottság
Küldj hírt
Küldjön hírt
Küldjön be hírt
Beküldöm
Szolgáltatások
Partnereink
Oldaltérkép
Apróhirdetés
Apróhirdetések
Gyászhirdetések
Gyászjelentés
Kérdőív
Fórum
Támogatás
Támogatom
Támogass minket
Támogasson minket
Adó 1%
1%
Korábban írtuk
Korábban megírtuk
A témában
Még több
Tetszett a cikk?
Téma követése
""",
    promo="""\
Iratkozzon fel a
Iratkozzon fel hírlevelünkre
Iratkozz fel a
Iratkozz fel hírlevelünkre
Iratkozz fel csatornánkra
Feliratkozom
Fizessen elő a
Fizessen elő most
Fizess elő a
Kövesse a
Kövesse oldalunkat
Kövesse Facebook-oldalunkat
Kövess minket a
Kövess minket itt
Kövess bennünket
Kövessen minket a
Kövessen minket itt
Kövesd oldalunkat
Kövesd az oldalunkat
Lájkolja
Lájkold
Csatlakozz
Csatlakozzon
Csatlakozzon hozzánk
Töltse le ingyenes
Töltsd le
Töltsd le alkalmazásunkat
Kattintson ide
Kattintson a
Kattints ide
Kattints a
Ide kattintva
A részletekért kattintson
A részletekért kattints
A teljes cikket
A teljes cikk
Teljes cikk
Tovább a teljes cikkre
A teljes interjú
A teljes írás
A teljes interjút
A cikk folytatása
A cikk teljes
A cikk eredetileg
A cikk eredeti
A cikk először
A cikk a következő oldalon
A cikk megjelenését
A cikk előfizetőink
A cikk szerzője a
A cikket eredetileg
Az eredeti cikk
Az írás eredetileg
Az írás először
Az írás a szerző véleményét
A szerző véleménye
A véleménycikkek
A véleménycikk
A cikkben megjelenő
Ez a cikk eredetileg
Ez a cikk előfizetőknek
Ez a cikk támogatott
Ez a tartalom csak
Ez a tartalom előfizetőknek
Ez a cikk csak
Ez az írás eredetileg
Ha tetszett a cikk
Ha tetszett az írás
Ha tetszett a cikkünk
Ha szeretne értesülni
Ha szeretnél értesülni
Ha nem szeretne lemaradni
Ha nem szeretnél lemaradni
Ha hibát talált
Ha hibát találtál
Ha elírást
Ha információja van
Ha támogatni szeretné
Ha Ön is
További hírekért
További részletekért
További információkért
Legyen Ön is
Legyen előfizetőnk
Legyél te is
Legyen támogatónk
Legyen naprakész
Ne maradjon le a
Ne maradj le
Ne maradjon le semmiről
Olvassa tovább
Olvassa el a teljes
Olvasd el a teljes
Olvasson bennünket
Olvasson minket
Olvass minket
Hozzászóláshoz
A hozzászóláshoz
A kommenteléshez
Kérjük, jelentkezzen be
Jelentkezzen be
Jelentkezz be
Lépj be
Regisztráljon a
Regisztrálj a
Már előfizetőnk
Van egy jó sztorija
Van egy jó sztorid
Írja meg véleményét
Írja meg nekünk
Írd meg
Írj nekünk
Küldje el
Küldd el
Küldje be
Ossza meg velünk
Oszd meg velünk
Mondja el véleményét
Támogassa
Támogassa a
Támogassa munkánkat
Támogasd
Támogasd a
Támogasd munkánkat
Segítse munkánkat
Adója 1
Hallgassa meg podcastunkat
Hallgasd meg podcastunkat
Nézze meg videónkat
Az oldalon található
Az oldalon megjelenő
Az oldalon megjelent
Weboldalunk sütiket
Weboldalunkon
Ez a weboldal
Ez az oldal
Ez a honlap
Az oldal sütiket
Sütiket használunk
Cookie-kat használunk
Tisztelt Olvasó
Kedves olvasó
Kedves Olvasónk
Tisztelt olvasóink
Copyright
© Copyright
Jelen tartalom
Hamarosan átirányítunk
Hamarosan átirányítjuk
Átirányítunk a
Átirányítjuk a
Csatlakozz hozzánk
Jelenleg csak a hozzászólások
""",
    notices="""\
adatvédelmi nyilatkozat
adatvédelmi tájékoztató
adatkezelési tájékoztató
felhasználási feltételek
sütik
cookie-kat
hírlevél
iratkozz fel
iratkozzon fel
feliratkozás
feliratkozom
előfizetés után
fizessen elő
fizess elő
regisztráljon
jelentkezzen be
e-mail cím
e-mail-cím
az oldalunk
oldalunkon
honlapunk
ez a weboldal
alkalmazásunk
olvasóink
szerkesztőségünk
minden jog fenntartva
kövessen minket
kövess minket
Google Hírek
újságíró, szerkesztő
lapunk újságírója
előfizetőink számára
""",
    comments="""\
Hozzászólások
Hozzászólás
Hozzászólok
Hozzászólás írása
Hozzászólások (0)
Hozzászólás a cikkhez
Szóljon hozzá
Szóljon hozzá!
Szólj hozzá
Szólj hozzá te is
Kommentek
Komment
Kommentelés
Komment írása
Kommentelek
Olvasói hozzászólások
Olvasói vélemények
Vélemény, hozzászólás?
Mondja el a véleményét
Mondd el a véleményed
Mi a véleménye?
Mi a véleményed?
Válasz
Válasz írása
Válasz megszakítása
Legyen az első hozzászóló
Legyél te az első hozzászóló
Nincs hozzászólás
Nincsenek hozzászólások
Még nincs hozzászólás
0 hozzászólás
1 hozzászólás
0 komment
Összes hozzászólás
Fórum és hozzászólások
A hozzászólás lezárva
Az e-mail címet nem tesszük közzé.
Facebook hozzászólások
Hozzászólások mutatása
Megnézem a hozzászólásokat
""",
    ending="""\
VÉGE
(vége)
Vége.
(folytatjuk)
""",
    agencies="""\
MTI
Magyar Távirati Iroda
Távirati Iroda
MTI/AFP
MTI/AP
MTI/EPA
MTI-Eco
Duna Médiaszolgáltató
MTVA
OS
MTI OS
V4NA
V4NA hírügynökség
Mediafax
Agerpres
TASR
SITA
Tanjug
Beta
FoNet
Hina
STA
APA
Ukrinform
Unian
Interfax-Ukrajna
ČTK
PAP
AFP
Agence France-Presse
Francia hírügynökség
AFP hírügynökség
Reuters
Thomson Reuters
Reuters hírügynökség
AP
AP hírügynökség
Associated Press
dpa
dpa hírügynökség
DPA-AFX
Deutsche Presse-Agentur
UPI
Bloomberg
Dow Jones
TASZSZ
TASZSZ hírügynökség
RIA Novosztyi
Interfax
Szputnyik
Hszinhua
Új Kína
Kiodo
Kyodo
Jonhap
Anadolu
Anadolu hírügynökség
Anatólia
ANSA
EFE
Hírügynökség
MTI/OS
MTI-OS
Infostart / MTI
Infostart/MTI
MTI/Infostart
Független Hírügynökség
Magyar Kurír
KárpátHír
""",
    outlets="""\
Magyar Nemzet
Magyar Hírlap
Magyar Idők
Népszava
Népszabadság
Telex
444
444.hu
24.hu
HVG
hvg.hu
Portfolio
Portfolio.hu
Világgazdaság
Napi.hu
Economx
G7
Átlátszó
Direkt36
Qubit
Mérce
Azonnali
Mandiner
Válasz Online
Magyar Narancs
Magyar Hang
Élet és Irodalom
Heti Válasz
Figyelő
Forbes
Pesti Srácok
PestiSrácok
Origo
Blikk
Ripost
Metropol
Lokál
Nemzeti Sport
NSO
Sportfórum
M1
M4 Sport
hirado.hu
Híradó
ATV
RTL
RTL Híradó
TV2
Tények
Hír TV
Euronews
InfoRádió
Infostart
Klubrádió
Kossuth Rádió
Karc FM
Szabad Európa
Szabad Európa Rádió
Kisalföld
Délmagyarország
Kelet-Magyarország
Hajdú-bihari Napló
Észak-Magyarország
Dunántúli Napló
Zalai Hírlap
Vas Népe
Petőfi Népe
Békés Megyei Hírlap
Fejér Megyei Hírlap
FEOL
BAON
Szabad Föld
Maszol
Krónika Online
Székelyhon
Transindex
Hargita Népe
Háromszék
Népújság
Bihari Napló
Nyugati Jelen
Új Szó
Felvidék.ma
Bumm
Ma7
Magyar Szó
Vajdaság MA
Pannon RTV
Kárpátalja.ma
Kárpátinfo
Kárpáti Igaz Szó
Startlap
NLC
Velvet
Dívány
Lakmusz
Index.hu
""",
    outlet_words="""\
Hírlap
Napló
Újság
Népe
Hírportál
Lap
Magazin
Rádió
Híradó
Hírek
Hír
News
TV
""",
    titles="""\
Dr. Prof.
""",
    months="""\
1 januári | januárban
2 februári | februárban
3 márciusi | márciusban
4 áprilisi | áprilisban
5 májusi | májusban
6 júniusi | júniusban
7 júliusi | júliusban
8 augusztusi | augusztusban
9 szeptemberi | szeptemberben | szep
10 októberi | októberben
11 novemberi | novemberben
12 decemberi | decemberben
""",
    weekdays="""\
1 hétfőn | hétfői
2 kedden | keddi
3 szerdán | szerdai
4 csütörtökön | csütörtöki | csüt
5 pénteken | pénteki | pén
6 szombaton | szombati | szomb
7 vasárnapi
""",
    am="""\
délelőtt
reggel
hajnalban
""",
    pm="""\
délután
este
""",
    zones="""\
magyar idő szerint = Europe/Budapest
magyar idő = Europe/Budapest
közép-európai idő szerint = Europe/Budapest
közép-európai idő = Europe/Budapest
közép-európai nyári idő szerint = +02:00
kelet-európai idő szerint = Europe/Bucharest
romániai idő szerint = Europe/Bucharest
greenwichi idő szerint = +00:00
moszkvai idő szerint = Europe/Moscow
londoni idő szerint = Europe/London
kijevi idő szerint = Europe/Kyiv
New York-i idő szerint = America/New_York
""",
    relative="""\
ma = 0
ma reggel = 0
ma este = 0
tegnap = -1
tegnap este = -1
tegnapelőtt = -2
holnap = 1
holnapután = 2
""",
    ago="""\
{n} {unit} ezelőtt
kb. {n} {unit} ezelőtt
{n} {unit}e
{n} {unit}ja
""",
    units="""\
second = másodperc | másodperccel | mp
minute = perc | perccel
hour = óra | órával
day = nap | nappal
week = hét | héttel
month = hónap | hónappal
year = év | évvel
""",
)
