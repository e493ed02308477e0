"""Czech: the words that newspapers, portals and agencies put around a story.

Labels as printed by newspapers, portals, broadcasters and agencies of Czechia; function words: the commonest of written Czech.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="cs",
    name="Czech",
    endonym="Čeština",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="ěřůčšž",
    function_words="""\
a v se na je že s z do o ve si by ale jako za po pro od jsou byl byla bylo jsem jsme který která které
jeho jejich tak také podle už při nebo než aby když kdy bude budou však mezi ještě před proti
""",
    published="""\
Publikováno
Publikováno dne
Zveřejněno
Zveřejněno dne
Zveřejnil
Zveřejnila
Datum zveřejnění
Datum publikace
Datum publikování
Datum vydání
Datum vložení
Datum
Vydáno
Vydáno dne
Vyšlo
Vyšlo dne
Vytvořeno
Vytvořeno dne
Vloženo
Vloženo dne
Přidáno
Přidáno dne
Napsáno
Napsáno dne
Poprvé zveřejněno
Poprvé publikováno
Premiéra
Vysíláno
Odvysíláno
Článek ze dne
""",
    updated="""\
Aktualizováno
Aktualizováno dne
Aktualizace
Naposledy aktualizováno
Poslední aktualizace
Datum aktualizace
Poslední změna
Poslední úprava
Naposledy upraveno
Upraveno
Upraveno dne
Změněno
Změna
Aktual.
""",
    source="""\
Zdroj
Zdroje
Zdroj článku
Zdroj textu
Zdroj informací
Zdroj zprávy
Zdroj dat
Zdroj a foto
Původní zdroj
Původní článek
Převzato z
Převzato ze serveru
Agentura
Vydavatel
Médium
Server
Tisková zpráva
Originál
""",
    byline="""\
Autor
Autorka
Autoři
Autor článku
Autor textu
Autorka článku
Text
Text a foto
Text i foto
Text a fotografie
Foto a text
Text, foto
Texty
Napsal
Napsala
Napsali
Sepsal
Sepsala
Připravil
Připravila
Připravili
Zpracoval
Zpracovala
Zpracovali
Redaktor článku
Rozhovor vedl
Rozhovor vedla
Rozhovor připravil
Rozhovor připravila
Reportáž připravil
Přeložil
Přeložila
Překlad
Komentář napsal
Autorka textu
Vložil
Vložila
Publikoval
Publikovala
Od naší zpravodajky
Od našeho zpravodaje
Od našich zpravodajů
Od našeho redaktora
Od naší redaktorky
Od našeho stálého zpravodaje
Rozhovor vedli
Reportáž napsal
Reportáž napsala
Komentář napsala
Autorky
Autor příspěvku
O autorovi
O autorce
""",
    reporter="""\
Redakce
Redakce webu
Redakce serveru
Sportovní redakce
Domácí redakce
Zahraniční redakce
Ekonomická redakce
Online redakce
Redaktor
Redaktorka
Redaktor serveru
Redaktoři
Reportér
Reportérka
Novinář
Novinářka
Zpravodaj
Zpravodajka
Stálý zpravodaj
Zahraniční zpravodaj
Zvláštní zpravodaj
Od našeho zpravodaje
Dopisovatel
Spolupracovník
Spolupracovnice
Spolupracovník redakce
Komentátor
Komentátorka
Publicista
Publicistka
Sloupkař
Externí autor
Host
Spoluautor
Na článku spolupracoval
Na článku spolupracovala
Na textu se podílel
red
Reportáž
Redaktorky
Reportéři
Novináři
Zpravodajové
Zvláštní zpravodajka
Zahraniční zpravodajka
Stálá zpravodajka
Parlamentní zpravodaj
Od naší zpravodajky
Dopisovatelka
Spolupracovníci
Komentátoři
Sloupkařka
Fejetonista
Fejetonistka
Externí autorka
Elév
Elévka
Stážista
Stážistka
Fotoreportér
Fotoreportérka
Sportovní redaktor
Sportovní redaktorka
Datový novinář
Agentury
Tiskový mluvčí
Tisková mluvčí
Admin
Administrátor
""",
    desks="Redakce",
    editor="""\
Šéfredaktor
Šéfredaktorka
Zástupce šéfredaktora
Zástupkyně šéfredaktora
Zástupce šéfredaktorky
Vedoucí redaktor
Vedoucí redaktorka
Vedoucí redakce
Vedoucí vydání
Vedoucí rubriky
Odpovědný redaktor
Odpovědná redaktorka
Výkonný redaktor
Editor
Editorka
Editor vydání
Editor webu
Editovala
Editoval
Ředitel
Ředitelka
Ředitel redakce
Generální ředitel vydavatelství
Majitel
Zakladatel
Provozovatel
Vydává
Korektura
Jazyková korektura
""",
    conjunction="""\
a
""",
    with_agency="""\
s
""",
    keywords="""\
Témata
Téma
Témata článku
Téma článku
Související témata
Klíčová slova
Klíčové slovo
Štítky
Štítek
Tagy
Tag
Hesla
Osobnosti
Osoby
Firmy
Lokality
Místa
Organizace
Více k tématu na webu
Více o tématu
Další k tématu
Značky
Označeno
Označeno štítkem
""",
    related="""\
Čtěte také
Čtěte též
Čtěte i
Čtěte dále
Čtěte více
Čtěte dál
Čtěte
Číst dále
Číst dál
Číst více
Číst také
Číst celé
Číst celý článek
Přečtěte si
Přečtěte si také
Přečtěte si i
Přečtěte si více
Přečtěte si dále
Přečtěte si celý článek
Dále čtěte
Mohlo by vás zajímat
Mohlo by vás také zajímat
Mohlo by se vám líbit
Mohlo by Vás zaujmout
Mohlo vám uniknout
Mohlo by vám uniknout
Může vás zajímat
Nepřehlédněte
Nenechte si ujít
Související
Související články
Související zprávy
Související obsah
Související příspěvky
Související odkazy
Souvislosti
Podobné články
Podobné zprávy
Podobné příspěvky
Další články
Další články z rubriky
Další články autora
Další články k tématu
Další z rubriky
Další z této rubriky
Další zprávy
Další novinky
Další příspěvky
Další videa
Další obsah
Další
Více k tématu
Více z rubriky
Více od autora
Více článků
Více zpráv
Více zde
Více
Víc
Doporučujeme
Doporučené články
Doporučené
Doporučeno
Doporučeno pro vás
Doporučuje redakce
Redakce doporučuje
Tipy redakce
Tip redakce
Výběr redakce
Vybrali jsme pro vás
Vybíráme pro vás
Vybrané články
Nejčtenější
Nejčtenější články
Nejčtenější zprávy
Nejčtenější dnes
Nejčtenější za týden
Nejsledovanější
Nejdiskutovanější
Nejdiskutovanější články
Nejoblíbenější
Nejnovější
Nejnovější články
Nejnovější zprávy
Nejnovější příspěvky
Poslední články
Poslední zprávy
Poslední příspěvky
Aktuální zprávy
Aktuální články
Aktuální témata
Aktuálně se děje
Aktuálně
Právě se děje
Nové články
Hlavní zprávy
Hlavní události
Top články
Top zprávy
Populární
Populární články
Oblíbené
Trendy
Zajímavé články
Zajímavosti z webu
Podívejte se
Podívejte se také
Sledujte také
Poslechněte si
Poslechněte si také
Viz také
Předchozí článek
Následující článek
Další článek
Předchozí příspěvek
Následující příspěvek
Předchozí zpráva
Další zpráva
Předchozí
Následující
Online přenos
Videa k článku
Fotogalerie k článku
Doporučované
Doporučované články
Vybráno pro vás
Mohlo by se vám také líbit
Mohlo by vás také zaujmout
Populární zprávy
Čtenáři právě čtou
Co právě čtou ostatní
Nejčtenější na webu
Dále v rubrice
Aktuálně čtené
Doporučujeme k přečtení
Také si přečtěte
Také čtěte
Z našich webů
Zobrazit další články
Články na téma
""",
    section="""\
Rubrika
Rubriky
Kategorie
Sekce
Zařazeno v
Zařazeno do
Publikováno v
Publikováno v rubrice
Zveřejněno v
Oblast
Pořad
""",
    sections="""\
Domů
Úvod
Hlavní stránka
Titulní strana
Zprávy
Zpravodajství
Aktuality
Domácí
Domov
Česko
Česká republika
Zahraničí
Zahraniční
Svět
Evropa
Evropská unie
Slovensko
Ukrajina
Politika
Volby
Ekonomika
Byznys
Finance
Peníze
Burza
Trhy
Firmy a trhy
Podnikání
Práce
Kariéra
Reality
Bydlení
Energetika
Doprava
Sport
Fotbal
Hokej
Tenis
Basketbal
Atletika
Cyklistika
Formule 1
Motorismus
Zimní sporty
Ostatní sporty
Kultura
Film
Hudba
Knihy
Literatura
Divadlo
Výtvarné umění
Umění
Seriály
Televize
TV
Média
Zábava
Celebrity
Bulvár
Magazín
Společnost
Lidé
Názory
Komentáře a názory
Názory a komentáře
Glosy
Blogy
Rozhovory
Reportáže
Publicistika
Analýzy
Styl
Životní styl
Lifestyle
Móda
Krása
Žena
Ženy
Rodina
Děti
Vztahy
Jídlo
Recepty
Gastro
Zdraví
Medicína
Koronavirus
Věda
Věda a technika
Věda a technologie
Technika
Technologie
Tech
Internet
Počítače
Mobily
Hry
Vzdělání
Vzdělávání
Školství
Škola
Historie
Víra
Náboženství
Církev
Příroda
Životní prostředí
Ekologie
Klima
Zvířata
Počasí
Cestování
Turistika
Auto
Auta
Auto-moto
Armáda
Bezpečnost
Krimi
Černá kronika
Soudy
Policie
Právo
Regiony
Kraje
Region
Místní
Praha
Brno
Ostrava
Plzeň
Olomouc
Liberec
Zlín
Pardubice
Hradec Králové
Jihočeský kraj
Jihomoravský kraj
Moravskoslezský kraj
Středočeský kraj
Vysočina
Zajímavosti
Rady a tipy
Spotřebitel
Dům a zahrada
Zahrada
Hobby
Video
Videa
Fotky
Fotogalerie
Galerie
Podcasty
Podcast
Rozhlas
Rádio
Živě
Online
Akce
Program
TV program
Soutěže
Kvízy
Křížovky
Horoskop
Horoskopy
Inzerce a služby
Speciály
Seriál
Přílohy
Archiv
""",
    credit="""\
Foto:
Fotografie:
Autor fotografie
Autor fotografií
Autor snímku
Zdroj fotografie
Zdroj fotografií
Zdroj foto
Zdroj obrázku
Ilustrační foto
Ilustrační fotografie
Ilustrační obrázek
Ilustrační snímek
Archivní foto
Archivní snímek
Foto archiv
Snímek:
Obrázek:
Popisek:
Grafika:
Infografika:
Ilustrace:
Kresba:
Karikatura:
Video:
Repro:
ČTK/
Profimedia
MAFRA
Getty Images
Shutterstock
iStock
AP Photo
Pixabay
Unsplash
Depositphotos
Wikimedia Commons
Koláž:
""",
    boilerplate="""\
Sdílet
Sdílet článek
Sdílet na Facebooku
Sdílet na Twitteru
Sdílet na X
Sdílet na síti X
Sdílet na WhatsApp
Sdílet na LinkedIn
Sdílet e-mailem
Sdílet na sociálních sítích
Sdílej
Sdílejte
Sdílejte článek
Sdílení
Sdíleno
Tweet
Tweetovat
Tweetnout
Líbí se mi
To se mi líbí
To se mi líbí Načítání...
Facebook
Twitter
WhatsApp
Instagram
LinkedIn
Telegram
Messenger
YouTube
Pinterest
TikTok
E-mail
Email
Poslat
Poslat e-mailem
Poslat mailem
Poslat článek
Poslat známému
Odeslat
Odeslat e-mailem
Doporučit
Doporučit článek
Kopírovat odkaz
Zkopírovat odkaz
Zkopírovat
Kopírovat
Odkaz zkopírován
Zkopírováno
Tisk
Tisknout
Tisk článku
Vytisknout
Vytisknout článek
Verze pro tisk
Uložit
Uložit článek
Uložit na později
Uloženo
Přidat do oblíbených
Přidat k oblíbeným
Přečíst později
Poslechnout
Poslechnout článek
Poslechnout si článek
Poslouchat
Přehrát
Přehrát video
Přehrát článek
Velikost písma
Zvětšit písmo
Zmenšit písmo
Doba čtení
Délka čtení
minut čtení
min čtení
minuty čtení
Menu
Otevřít menu
Zavřít menu
Hlavní menu
Navigace
Hlavní navigace
Navigace pro příspěvek
Hledat
Hledání
Vyhledat
Vyhledávání
Vyhledat na webu
Hledaný výraz
Zavřít
Zrušit
Přejít k obsahu
Přejít na obsah
Přejít k hlavnímu obsahu
Přejít na hlavní obsah
Přejít k menu
Přejít do menu
Přejít k navigaci
Přeskočit na obsah
Přeskočit navigaci
Skočit na obsah
Nahoru
Na začátek
Zpět nahoru
Zpět na začátek
Zpět
Zpět na hlavní stránku
Zpět na homepage
Zpět na článek
Zpět na přehled
Zpět na výpis
Návrat na hlavní stranu
Dále
Pokračovat
Přihlásit
Přihlásit se
Přihlášení
Odhlásit
Odhlásit se
Registrovat
Registrovat se
Registrace
Zaregistrujte se
Můj účet
Můj profil
Profil
Vytvořit účet
Předplatit
Předplatné
Koupit předplatné
Předplaťte si
Objednat předplatné
Předplatitelé
Již mám předplatné
Máte již předplatné?
Máte předplatné?
Už jste předplatitel?
Pouze pro předplatitele
Článek je určen pro předplatitele
Jen pro předplatitele
Odemknout článek
Koupit
Vyzkoušet
Premium
Elektronické vydání
Digitální vydání
Noviny
Newsletter
Newslettery
Odebírat
Odebírat newsletter
Odebírat novinky
Přihlásit k odběru
Přihlásit se k odběru
Reklama
Inzerce
Reklamní sdělení
Komerční sdělení
Komerční článek
Placená inzerce
Sponzorováno
Sponzorovaný obsah
Partnerský obsah
PR článek
Pokračování článku pod reklamou
Článek pokračuje pod reklamou
Článek pokračuje pod videem
Text pokračuje pod reklamou
Pokračování pod reklamou
Pokračování textu pod reklamou
Zavřít reklamu
Přeskočit reklamu
Souhlasím
Přijmout
Přijmout vše
Přijmout všechny cookies
Povolit vše
Souhlasím a pokračovat
Odmítnout
Odmítnout vše
Nastavení
Nastavení cookies
Nastavení soukromí
Podrobné nastavení
Rozumím
Cookies
Zásady cookies
Zásady ochrany osobních údajů
Ochrana osobních údajů
Ochrana soukromí
Osobní údaje
Podmínky užití
Podmínky použití
Obchodní podmínky
Všeobecné obchodní podmínky
Pravidla diskuse
Etický kodex
Prohlášení o přístupnosti
Autorská práva
Kontakt
Kontakty
Kontaktujte nás
Napište nám
Napište redakci
O nás
O autorovi
O projektu
Tiráž
Nápověda
Časté dotazy
Kariéra u nás
Mapa webu
Mapa stránek
RSS
RSS kanály
Aplikace
Mobilní aplikace
Stáhnout
Stáhnout aplikaci
Sledovat
Sledujte nás
Sledujte nás na
Sledovat autora
Sledovat téma
Najdete nás na
Upozornění
Zapnout upozornění
Povolit upozornění
Načíst další
Načíst více
Načíst další články
Načítám
Načítání
Zobrazit více
Zobrazit další
Zobrazit vše
Zobrazit všechny
Zobrazit všechny články
Všechny články
Všechny zprávy
Zobrazit diskusi
Zobrazit komentáře
Přejít do diskuse
Vstoupit do diskuse
Do diskuse
Číst diskusi
Zobrazeno
Počet zobrazení
Přečteno
Nahlásit chybu
Nahlásit
Našli jste chybu?
Našli jste v článku chybu?
Opravit chybu
Hodnocení
Hodnocení článku
Ohodnoťte článek
Líbil se vám článek?
Všechna práva vyhrazena
Zobrazit galerii
Otevřít galerii
Vstoupit do galerie
Celá galerie
Další fotky
Další fotografie
Následující fotografie
Předchozí fotografie
Celá obrazovka
Zobrazit mapu
Zapněte JavaScript
Obsah
Více informací
K tématu
Ze světa
Z domova
Z regionu
Právě teď
Celý článek
Celý text
Celý rozhovor
Článek
Pokračovat na celý článek
Zobrazit celý článek
Spustit video
Tento článek je uzamčen
Další informace
Strana 1 z
Poslat odkaz
Zobrazit celou galerii
Zásady používání cookies
""",
    promo="""\
Přihlaste se k
Přihlaste se k odběru
Odebírejte
Odebírejte náš
Sledujte nás i
Přidejte se k
Přidejte se k nám
Přidejte si
Staňte se naším
Stáhněte si
Stáhněte si naši
Klikněte zde
Klikněte na
Získejte přístup
Získejte předplatné
Získejte neomezený
Chcete číst dál
Chcete číst více
Chcete vědět více
Chcete dostávat
Chcete odebírat
Celý článek si
Celý článek najdete
Přečtěte si celý
Pokračování článku
Pokračovat ve čtení
Tento článek vyšel
Tento text vyšel
Článek vyšel
Článek byl původně
Článek byl převzat
Text vyšel
Text původně vyšel
Původně vyšlo
Podpořte
Podpořte nás
Podpořte naši
Podpořte nezávislou
Darujte
Přispějte
Líbí se vám
Máte tip
Máte pro nás
Máte zajímavý
Máte nějaký
Víte o něčem
Byli jste svědky
Stali jste se svědky
Pište nám
Pošlete nám
Našli jste
Děkujeme, že
Zůstaňte v obraze
Buďte v obraze
Nejdůležitější zprávy
Nejnovější zprávy z
Více informací najdete
Více informací naleznete
Více se dozvíte
Více čtěte
Další informace najdete
Poslechněte si celý
Podívejte se na celý
Publikování nebo šíření
Publikování nebo další šíření
Jakékoliv užití obsahu
Jakékoli užití obsahu
Obsah tohoto webu
Šíření obsahu
Copyright
Tento web používá
Tyto stránky používají
Používáním tohoto webu
Používáním těchto stránek
Pro zobrazení videa
Článek mohou odemknout
Našli jste chybu
Našli jste v článku chybu
Tento článek je určen pouze
Tento obsah je pouze pro
Obsah pouze pro předplatitele
Jste předplatitel
Už máte předplatné
Přidejte si nás do
Přidejte si nás mezi
Připojte se k nám
Máte tip na
Máte pro nás tip
""",
    notices="""\
ochrana osobních údajů
ochrany osobních údajů
podmínky užití
obchodní podmínky
soubory cookie
souborů cookie
cookies
newsletter
předplaťte
předplatitele
přihlaste se
přihlásit se
zaregistrujte
registrovat se
e-mailovou adresu
náš web
našem webu
našeho webu
tento web
naší aplikace
našich čtenářů
váš souhlas
všechna práva vyhrazena
sledujte nás
Google Zprávy
váš komentář
je novinář
je redaktor
podporu JavaScriptu
tohoto webu
těchto stránek
prémiové body
pro naše předplatitele
oblíbených zdrojů na Google
""",
    comments="""\
Komentáře
Komentář
Diskuse
Diskuze
Diskuse k článku
Diskuze k článku
Diskuse čtenářů
Žádné komentáře
Bez komentářů
Zatím žádné komentáře
Přidat komentář
Přidat názor
Přidat příspěvek
Přidejte komentář
Přidejte svůj komentář
Přidejte názor
Napsat komentář
Napište komentář
Napište svůj komentář
Komentovat
Komentovat článek
Okomentovat
Vložit komentář
Zanechat komentář
Zanechte komentář
Zanechat odpověď
Odpovědět
Odpovědět na komentář
Zrušit odpověď na komentář
Odeslat komentář
Názory čtenářů
Komentáře čtenářů
Vaše názory
Váš názor
Komentáře jsou uzavřeny
Diskuse je uzavřena
Vaše e-mailová adresa nebude zveřejněna
Vstoupit do diskuze
Buďte první, kdo okomentuje
""",
    ending="""\
KONEC
Konec zprávy
(pokračování)
""",
    outlets="""\
ČT24
Česká televize
Český rozhlas
iROZHLAS
Novinky.cz
iDNES.cz
Aktuálně.cz
Seznam Zprávy
Deník N
Hospodářské noviny
EuroZprávy.cz
Mladá fronta DNES
MF DNES
Mladá fronta
Lidové noviny
Lidovky
Lidovky.cz
Právo
Deník
Denik.cz
Blesk
Aha!
Aha
E15
Haló noviny
Respekt
Reflex
Echo24
Forum 24
Forum24
Parlamentní listy
ParlamentníListy.cz
Novinky
Seznam
iDNES
Aktuálně
ČT
ČT Sport
Radio Prague
Radio Praha
TV Nova
TN.cz
TN
Prima
CNN Prima News
Prima News
Barrandov
Frekvence 1
Impuls
Rádio Impuls
EuroZprávy
Info.cz
HlídacíPes.org
Hlídací pes
Neovlivní
Investigace.cz
Britské listy
Deník Referendum
A2larm
iSport
Sport.cz
Eurofotbal
Živě.cz
Lupa.cz
Lupa
Root.cz
Technet
Měšec.cz
Peníze.cz
Kurzy.cz
Brněnský deník
Pražský deník
Plzeňský deník
Moravskoslezský deník
Olomoucký deník
Polar
SME
Denník N
Nový Čas
Aktuality.sk
Aktuality
Topky
RTVS
Markíza
TA3
Plus jeden deň
Teraz.sk
Echo24.cz
""",
    outlet_words="""\
noviny
zprávy
deník
rozhlas
televize
Listy
Rádio
Týdeník
Denník
Správy
Magazín
Portál
""",
    agencies="""\
ČTK
Česká tisková kancelář
ČTK/AP
Mediafax
SITA
TASR
ČT24
Česká televize
ČRo
Český rozhlas
iROZHLAS
Radiožurnál
iDNES.cz
Aktuálně.cz
Seznam Zprávy
Právo/Novinky
Reuters
Agentura Reuters
Thomson Reuters
AP
Agentura AP
Associated Press
AFP
Agentura AFP
Agence France-Presse
dpa
Agentura DPA
APA
PAP
MTI
ANSA
EFE
TASS
Agentura TASS
Interfax
RIA Novosti
Ukrinform
Unian
Bloomberg
Dow Jones
Sin-chua
Nová Čína
Tanjug
BBC
CNN
Agentury
Tiskové agentury
Zpravodajské agentury
ČTK, AP
Novinky.cz
Lidovky.cz
Deník N
Deník.cz
E15
ČIA News
ČIANEWS
""",
    given_names="""\
Adam Adéla Alena Aleš Alžběta Andrea Anna Antonín Barbora Bohumil Božena Dagmar Dalibor Daniel Daniela David Dominik
Eliška Eva Filip František Hana Helena Ilona Irena Iva Ivan Ivana Ivo Jakub Jan Jana Jaromír Jaroslav Jaroslava
Jindřich Jiří Jitka Josef Kamil Kamila Karel Karolína Kateřina Klára Kristýna Ladislav Lenka Libor Lubomír Luboš Lucie
Luděk Lukáš Magdaléna Marcela Marek Marie Markéta Marta Martin Martina Matěj Michaela Michal Milada Milan Miloš
Miroslav Miroslava Monika Naděžda Nela Nikola Oldřich Ondřej Patrik Pavel Pavla Pavlína Petr Petra Radek Radka Radim
Radovan Renata Richard Robert Roman Romana Rostislav Simona Stanislav Šárka Štěpán Štěpánka Tereza Tomáš Václav
Vendula Věra Veronika Viktor Vít Vladimír Vladimíra Vlasta Vojtěch Zbyněk Zdeněk Zdeňka Zuzana
""",
    titles="""\
Ing. Mgr. Bc. MUDr. JUDr. PhDr. RNDr. prof. doc. Dr.
""",
    months="",
    weekdays="""\
3 středu
6 sobotu
7 neděli
""",
    am="""\
dopoledne
ráno
""",
    pm="""\
odpoledne
večer
""",
    zones="""\
SEČ = +01:00
SELČ = +02:00
středoevropského času = Europe/Prague
našeho času = Europe/Prague
českého času = Europe/Prague
moskevského času = Europe/Moscow
kyjevského času = Europe/Kyiv
světového času = +00:00
""",
    relative="""\
dnes = 0
včera = -1
předevčírem = -2
""",
    ago="""\
před {n} {unit}
""",
    units="""\
second = sekundou | sekundami | sekundy | sekund
minute = minutou | minutami | minuty | minut | min
hour = hodinou | hodinami | hodiny | hodin | hod
day = dnem | dny | dní
week = týdnem | týdny | týdnů
month = měsícem | měsíci | měsíců
year = rokem | lety | roky | let
""",
)
