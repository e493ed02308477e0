"""Finnish: the words that newspapers, broadcasters and agencies put around a story.

Labels as printed by newspapers, broadcasters and agencies of Finland and by Finnish public bodies; function words: the commonest of written Finnish.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="fi",
    name="Finnish",
    endonym="suomi",
    script="Latn",
    also=("en", "sv"),
    day_first=True,
    letters="äöå",
    function_words="""\
ja on ei se että oli joka mutta myös ovat kun hän sen ole kuin tai niin jos mukaan sekä nyt olla mitä vain jo
vielä ne tämä kanssa jälkeen koska noin ollut mikä jossa jotka siitä hänen voi ennen eli siis tällä sitä
""",
    published="""\
Julkaistu
Julkaistu klo
Julkaistu tänään
Julkaistu alun perin
Julkaisuaika
Julkaisuajankohta
Julkaisupäivä
Julkaisupäivämäärä
Julkaistu ensimmäisen kerran
Alun perin julkaistu
Juttu julkaistu
Artikkeli julkaistu
Uutinen julkaistu
Tiedote julkaistu
Päivämäärä
Päiväys
Pvm
Luotu
Kirjoitettu
Lisätty
Ilmestynyt
Ilmestymispäivä
Lähetetty
Lähetysaika
Julkaissut
""",
    updated="""\
Päivitetty
Päivitetty klo
Päivitetty tänään
Päivitetty viimeksi
Viimeksi päivitetty
Viimeisin päivitys
Viimeisin päivitys klo
Viimeksi muokattu
Viimeksi muutettu
Päivitys
Päivitysaika
Päivitettiin
Muokattu
Muutettu
Muokattu viimeksi
Sivu päivitetty
Sivua päivitetty
Juttua päivitetty
Juttua on päivitetty
Juttu päivitetty
Artikkelia päivitetty
Uutista päivitetty
Uutista on päivitetty
Korjattu
Juttua korjattu
Tarkistettu
""",
    source="""\
Lähde
Lähteet
Uutislähde
Alkuperäinen lähde
Uutisen lähde
Jutun lähde
Uutistoimisto
Lehti
Julkaisija
Tiedotteen julkaisija
Lähettäjä
Tiedottaja
Tiedote
Lehdistötiedote
Alun perin julkaissut
Lue alkuperäinen juttu
Tiedotteen lähettäjä
Viestinnän lähde
Alun perin julkaistu lehdessä
""",
    byline="""\
Teksti
Teksti ja kuva
Teksti ja kuvat
Teksti & kuvat
Kirjoittaja
Kirjoittajat
Kirjoittanut
Toimittaja
Toimittajat
Jutun kirjoittaja
Artikkelin kirjoittaja
Jutun tekijä
Laatija
Kolumnin kirjoittaja
Blogin kirjoittaja
Suomentanut
Kääntänyt
Suomennos
Käännös
Arvostelija
Teksti ja video
Kuva ja teksti
Julkaissut
Lähettänyt
Tekstit
Toimittanut
Haastatteli
Haastattelija
Koonnut
Lisännyt
""",
    reporter="""\
Toimitus
Uutistoimitus
Uutisdeski
Verkkotoimitus
Urheilutoimitus
Kulttuuritoimitus
Taloustoimitus
Politiikan toimitus
Ulkomaantoimitus
Kotimaantoimitus
Paikallistoimitus
Viihdetoimitus
Kesätoimittaja
Uutistoimittaja
Verkkotoimittaja
Politiikan toimittaja
Taloustoimittaja
Talouden toimittaja
Kulttuuritoimittaja
Ulkomaantoimittaja
Kotimaantoimittaja
Urheilutoimittaja
Rikostoimittaja
Tiedetoimittaja
Terveystoimittaja
Erikoistoimittaja
Vastaava toimittaja
Vapaa toimittaja
Freelancetoimittaja
Freelancer
Avustaja
Kirjeenvaihtaja
Ulkomaankirjeenvaihtaja
Yhdysvaltain-kirjeenvaihtaja
Venäjän-kirjeenvaihtaja
Euroopan-kirjeenvaihtaja
EU-kirjeenvaihtaja
Saksan-kirjeenvaihtaja
Pohjoismaiden-kirjeenvaihtaja
Aasian-kirjeenvaihtaja
Lähi-idän-kirjeenvaihtaja
Brysselin-kirjeenvaihtaja
Pääkirjoitustoimittaja
Politiikan erikoistoimittaja
Talouden erikoistoimittaja
Kriitikko
Bloggaaja
Vierailija
Vieraskynä
Kommentoija
Uutistoimistot
Kolumnisti
Toimittaja
Toimittajat
Toimituspäällikkö
Uutispäällikkö
Uutistuottaja
Tuottaja
Kuvajournalisti
Harjoittelija
Reportteri
""",
    desks="Toimitus",
    editor="""\
Päätoimittaja
Vastaava päätoimittaja
Vt. päätoimittaja
Vastaavat päätoimittajat
Päätoimittajat
Apulaispäätoimittaja
Toimituspäällikkö
Toimitussihteeri
Toimituksen esimies
Toimitusjohtaja
Uutispäällikkö
Uutistuottaja
Uutisjohtaja
Uutisvastaava
Tuottaja
Päällikkö
Kuvatoimittaja
Kuvapäällikkö
Taiteellinen johtaja
Kulttuuripäällikkö
Urheilupäällikkö
Mielipidetoimittaja
Kustantaja
Perustaja
Hallituksen puheenjohtaja
Vastuuhenkilö
Editoinut
Toimittanut
Oikolukenut
Taittanut
""",
    conjunction="""\
ja
sekä
&
""",
    keywords="""\
Aiheet
Aihe
Aihepiirit
Jutun aiheet
Artikkelin aiheet
Aiheeseen liittyvät aiheet
Aiheesta
Asiasanat
Asiasana
Avainsanat
Avainsana
Tunnisteet
Tunniste
Tägit
Tags
Hakusanat
Teemat
Teema
Merkinnät
Paikat
Henkilöt
Organisaatiot
Yritykset
Lisää aiheesta
Lisää aiheista
Seuraa aiheita
Seuraa aihetta
Suositut aiheet
Katso lisää aiheita
Juttu käsittelee
""",
    related="""\
Lue myös
Lue lisää
Lue lisää aiheesta
Lue lisää täältä
Lue lisää tästä
Lue seuraavaksi
Lue seuraava
Lue seuraava juttu
Lue tästä
Lue täältä
Lue aiemmin julkaistu juttu
Lue koko sarja
Lue nämä
Lue uutinen
Lue lisäksi
Lue kaikki
Katso myös
Katso lisää
Katso video
Kuuntele myös
Kuuntele jakso
Älä missaa
Lisää
Lisää samasta aiheesta
Lisää uutisia
Lisää artikkeleita
Lisää luettavaa
Lisää juttuja
Lisää juttuja aiheesta
Lisää urheilua
Lisää kirjoittajalta
Lisää sarjasta
Lisää osiosta
Muut lukevat
Muut lukivat
Muut lukivat myös
Muut lukevat nyt
Muita artikkeleita
Muita uutisia
Muut uutiset
Muita juttuja
Muut jutut
Aiheeseen liittyvää
Aiheeseen liittyvät artikkelit
Aiheeseen liittyvät jutut
Aiheeseen liittyviä artikkeleita
Aiheeseen liittyviä juttuja
Aiheeseen liittyviä uutisia
Aiheeseen liittyvät uutiset
Aiheeseen liittyvät
Aiheesta lisää
Aiheesta aiemmin
Aiheesta muualla
Liittyy aiheeseen
Liittyvät artikkelit
Liittyvät jutut
Liittyvät uutiset
Samankaltaisia artikkeleita
Samankaltaiset artikkelit
Samasta aiheesta
Aiemmin aiheesta
Aiempia juttuja
Aiemmat uutiset
Edellinen artikkeli
Edellinen uutinen
Edellinen juttu
Edellinen
Seuraava artikkeli
Seuraava uutinen
Seuraava juttu
Seuraava
Uusimmat
Uusimmat uutiset
Uusimmat artikkelit
Uusimmat jutut
Uusimmat julkaisut
Tuoreimmat
Tuoreimmat uutiset
Tuoreimmat artikkelit
Tuoreimmat jutut
Viimeisimmät uutiset
Viimeisimmät
Viimeisimmät artikkelit
Luetuimmat
Luetuimmat nyt
Luetuimmat uutiset
Luetuimmat artikkelit
Luetuimmat jutut
Päivän luetuimmat
Viikon luetuimmat
Kuukauden luetuimmat
Luetuinta
Luetuinta nyt
Luetuin
Katsotuimmat
Katsotuimmat videot
Kommentoiduimmat
Jaetuimmat
Suosituimmat
Suosituimmat artikkelit
Suosituimmat jutut
Suosituimmat uutiset
Suosittua
Suosittua juuri nyt
Suosittuja artikkeleita
Suositut
Suositut jutut
Suosittelemme
Suosittelemme sinulle
Suositellut artikkelit
Suositeltua
Toimitus suosittelee
Toimituksen valinnat
Toimituksen valinta
Toimituksen poiminnat
Toimituksen suosikit
Poiminnat
Poimintoja
Nostot
Sinulle valittua
Sinulle suositeltua
Sinua voisi kiinnostaa
Sinua saattaa kiinnostaa
Sinua voisi kiinnostaa myös
Sinua saattaa kiinnostaa myös
Tämä voisi kiinnostaa sinua
Tämäkin voi kiinnostaa
Nämä voivat kiinnostaa sinua
Saatat pitää myös
Voisit pitää myös näistä
Pääuutiset
Päivän pääuutiset
Päivän tärkeimmät
Päivän puhutuimmat
Nyt luetaan
Tausta
Arkistosta
Videot
Uusimmat videot
Lisää videoita
Juttusarja
Artikkelisarja
Sarjan muut osat
Linkit
Aiheeseen liittyvät linkit
Tilaajille
Kumppanisisältöä
Jutut sinulle
Lue myös nämä
Lue myös aiheesta
Nyt suosituinta
Suosituimmat nyt
Suosituinta nyt
Muualla verkossa
Tuoreimmat aiheesta
Muita aiheeseen liittyviä
Lue muita juttuja
Lue myös nämä jutut
Sinua voisivat kiinnostaa
Nyt suosittua
""",
    section="""\
Osasto
Osastot
Osio
Kategoria
Kategoriat
Luokka
Luokat
Palsta
Rubriikki
Julkaistu kategoriassa
Julkaistu osastossa
Sarja
""",
    sections="""\
Etusivu
Pääsivu
Uutiset
Uusimmat
Tuoreimmat
Kotimaa
Suomi
Ulkomaat
Maailma
Eurooppa
EU
USA
Pohjoismaat
Venäjä
Ukraina
Politiikka
Eduskunta
Vaalit
Eduskuntavaalit
Kuntavaalit
Aluevaalit
Presidentinvaalit
Talous
Oma talous
Oma raha
Raha
Pörssi
Sijoittaminen
Yritykset
Yrittäjyys
Työ
Työelämä
Ura
Asuminen
Asunnot
Kuluttaja
Energia
Maatalous
Metsä
Metsätalous
Kaupunki
Kunnat
Helsinki
Espoo
Vantaa
Uusimaa
Pääkaupunkiseutu
Tampere
Pirkanmaa
Turku
Varsinais-Suomi
Satakunta
Pori
Häme
Kanta-Häme
Päijät-Häme
Lahti
Kymenlaakso
Kouvola
Etelä-Karjala
Etelä-Savo
Pohjois-Savo
Kuopio
Pohjois-Karjala
Joensuu
Keski-Suomi
Jyväskylä
Etelä-Pohjanmaa
Pohjanmaa
Vaasa
Seinäjoki
Keski-Pohjanmaa
Pohjois-Pohjanmaa
Oulu
Kainuu
Lappi
Rovaniemi
Ahvenanmaa
Paikalliset
Paikallisuutiset
Lähialueet
Alueet
Maakunta
Urheilu
Jalkapallo
Jääkiekko
Liiga
Leijonat
NHL
Veikkausliiga
Yleisurheilu
Hiihto
Hiihtolajit
Talviurheilu
Mäkihyppy
Ampumahiihto
Formula 1
Formulat
Moottoriurheilu
Ralli
Koripallo
Salibandy
Pesäpallo
Lentopallo
Tennis
Golf
Ravit
Olympialaiset
Kulttuuri
Kirjat
Kirjallisuus
Elokuvat
Elokuva
Teatteri
Taide
Musiikki
Televisio
TV & elokuvat
TV ja radio
Pelit
Sarjakuvat
Viihde
Julkkikset
Kuninkaalliset
Mielipide
Mielipiteet
Mielipidekirjoitukset
Pääkirjoitus
Pääkirjoitukset
Kolumni
Kolumnit
Kommentti
Analyysi
Analyysit
Näkökulma
Blogit
Blogi
Lukijan mielipide
Lukijalta
Tekstiviestit
Puheenvuoro
Faktat
Haastattelut
Henkilöt
Henkilökuva
Ihmiset
Nimet
Muistokirjoitus
Muistokirjoitukset
Kuolleet
Syntymäpäivät
Tiede
Tiede ja luonto
Luonto
Eläimet
Lemmikit
Ympäristö
Ilmasto
Ilmastonmuutos
Teknologia
Digi
Tekniikka
Tietoturva
Terveys
Hyvinvointi
Liikunta
Perhe
Lapset
Vanhemmuus
Ihmissuhteet
Elämä
Elämäntapa
Lifestyle
Tyyli
Muoti
Kauneus
Ruoka
Ruoka & viini
Reseptit
Juomat
Viini
Matkat
Matkailu
Matkustus
Puutarha
Koti
Sisustus
Mökki
Auto
Autot
Moottori
Liikenne
Sää
Koulutus
Koulu
Yliopisto
Yhteiskunta
Rikos
Rikokset
Rikos ja oikeus
Oikeus
Onnettomuudet
Poliisi
Turvallisuus
Maanpuolustus
Puolustus
Uskonto
Kirkko
Historia
Nuoret
Viikonloppu
Sunnuntai
Kuukausiliite
Teema
Reportaasi
Tutkiva
Videot
Kuvat
Kuvagalleria
Kuvagalleriat
Galleria
Podcastit
Podcast
Radio
Areena
Suora lähetys
Tapahtumat
Menot
Menovinkit
Ristikot
Visat
Tietovisa
Sudoku
Horoskooppi
Sarjat
Näköislehti
Arkisto
Selkouutiset
Uutiset selkosuomeksi
Tiedotteet
Tiedote
Ilmoitukset
Erikoisartikkelit
Yleinen
Luokittelematon
Muut
""",
    credit="""\
Kuva:
Kuvat:
Kuvaaja:
Kuvaajat:
Kuvalähde
Kuvateksti
Kuvituskuva
Kuvituskuvat
Arkistokuva
Arkistokuvat
Havainnekuva
Pressikuva
Lehdistökuva
Kuvakaappaus
Kuvankaappaus
Kuvamanipulaatio
Kuvakooste
Piirros:
Grafiikka:
Kartta:
Kuvitus:
Video:
Valokuva:
Valokuvaaja:
Kotialbumi
Lehtikuva
Lehtikuva /
All Over Press
STT-Lehtikuva
Getty Images
AP Photo
EPA-EFE
Shutterstock
iStockphoto
Adobe Stock
Mostphotos
Unsplash
Pixabay
Wikimedia Commons
Klikkaa kuva suuremmaksi
Avaa kuva suurempana
Suurenna kuva
Näytä kuvateksti
""",
    boilerplate="""\
Jaa
Jaa artikkeli
Jaa juttu
Jaa uutinen
Jaa tämä
Jaa tämä artikkeli
Jaa sivu
Jaa Facebookissa
Jaa Twitterissä
Jaa X:ssä
Jaa LinkedInissä
Jaa WhatsAppissa
Jaa somessa
Jaa sähköpostilla
Jaa sähköpostitse
Jaa linkki
Jaa linkkinä
Jaa muualla
Jaettu
Jakoa
Lähetä
Lähetä sähköpostilla
Lähetä linkki
Lähetä ystävälle
Lahjoita juttu
Vinkkaa ystävälle
Kopioi
Kopioi linkki
Kopioi osoite
Linkki kopioitu
Linkki kopioitu leikepöydälle
Kopioitu
Tulosta
Tulosta artikkeli
Tulosta juttu
Tulosta sivu
Tulostusversio
Tallenna
Tallenna artikkeli
Tallenna juttu
Tallennettu
Tallennetut
Tallenna myöhemmäksi
Lukulista
Lisää lukulistalle
Lisää suosikkeihin
Kirjanmerkki
Tykkää
Tykkäykset
Tweet
Twiittaa
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
Pinterest
Bluesky
RSS
RSS-syötteet
Sähköposti
Kuuntele
Kuuntele artikkeli
Kuuntele juttu
Kuuntele tämä juttu
Kuuntele uutinen
Toista
Toista video
Keskeytä
Koko näyttö
Lukuaika
Lukuaika noin
min lukuaika
minuutin lukuaika
minuutin luku
Valikko
Avaa valikko
Sulje valikko
Näytä valikko
Piilota valikko
Päävalikko
Navigaatio
Menu
Hae
Haku
Etsi
Hae sivustolta
Hae uutisia
Hakutulokset
Avaa haku
Sulje haku
Hakusana
Sulje
Sulje mainos
Sulje ikkuna
Peruuta
Avaa
Jatka
Jatka lukemista
Jatka lukemista mainoksen jälkeen
Siirry sisältöön
Siirry suoraan sisältöön
Siirry pääsisältöön
Siirry etusivulle
Siirry hakuun
Siirry navigaatioon
Siirry alatunnisteeseen
Siirry suoraan pääsisältöön
Hyppää sisältöön
Hyppää pääsisältöön
Ohita mainos
Ohita
Takaisin
Takaisin ylös
Takaisin etusivulle
Takaisin alkuun
Palaa ylös
Palaa etusivulle
Sivun alkuun
Sivun ylälaitaan
Ylös
Olet tässä
Kirjaudu
Kirjaudu sisään
Kirjaudu ulos
Kirjaudu tästä
Kirjautuminen
Rekisteröidy
Rekisteröityminen
Luo tili
Luo tunnus
Luo tunnukset
Luo käyttäjätili
Unohditko salasanan?
Unohtuiko salasana?
Salasana
Käyttäjätunnus
Käyttäjänimi
Oma tili
Omat tiedot
Oma sivu
Omat sivut
Profiili
Tili
Tilaa
Tilaa nyt
Tilaa tästä
Tilaa lehti
Tilaa uutiskirje
Tilaa digi
Tilaa uutiskirjeemme
Tilaus
Tilaukset
Tilaajalle
Tilaajille
Vain tilaajille
Tämä artikkeli on tilaajille
Tilaajapalvelu
Tilaajaedut
Oletko jo tilaaja?
Onko sinulla jo tunnus?
Onko sinulla jo tilaus?
Kokeile
Kokeile ilmaiseksi
Kokeile maksutta
Aloita ilmainen kokeilu
Osta
Osta nyt
Osta lehti
Plus
Premium
Asiakaspalvelu
Yhteystiedot
Ota yhteyttä
Uutiskirje
Uutiskirjeet
Tilaa uutiskirjeet
Näköislehdet
Digilehti
Lue digilehti
Lue näköislehti
Lehden tilaus
Päivän lehti
Lataa sovellus
Sovellus
Sovellukset
Avaa sovelluksessa
Mainos
Mainokset
Mainos alkaa
Mainos päättyy
Mainosta
Mainosta meillä
Mainostajalle
Mainostajille
Mediatiedot
Mediamyynti
Ilmoitus
Ilmoita
Artikkeli jatkuu mainoksen jälkeen
Artikkeli jatkuu mainoksen alla
Juttu jatkuu mainoksen jälkeen
Juttu jatkuu mainoksen alla
Juttu jatkuu kuvan alla
Juttu jatkuu videon alla
Juttu jatkuu kuvan jälkeen
Juttu jatkuu videon jälkeen
Juttu jatkuu alla
Artikkeli jatkuu kuvan alla
Artikkeli jatkuu videon alla
Artikkeli jatkuu alla
Teksti jatkuu mainoksen jälkeen
Teksti jatkuu kuvan alla
Uutinen jatkuu mainoksen jälkeen
Uutinen jatkuu mainoksen alla
Poista mainokset
Piilota mainos
Kaupallinen yhteistyö
Maksettu sisältö
Sponsoroitu
Sponsoroitu sisältö
Yhteistyössä
Mainossisältö
Evästeet
Evästeasetukset
Evästekäytäntö
Evästekäytännöt
Evästeilmoitus
Tietoa evästeistä
Hallitse evästeitä
Hallinnoi evästeitä
Muuta evästeasetuksia
Hyväksy
Hyväksy kaikki
Hyväksy evästeet
Hyväksy kaikki evästeet
Hyväksyn
Ymmärrän
Hylkää
Hylkää kaikki
Kiellä kaikki
Vain välttämättömät
Salli kaikki
Salli evästeet
Asetukset
Tietosuoja
Tietosuojaseloste
Tietosuojakäytäntö
Tietosuoja-asetukset
Tietosuojalauseke
Rekisteriseloste
Yksityisyys
Yksityisyydensuoja
Käyttöehdot
Ehdot
Ehdot ja tietosuoja
Tilausehdot
Sopimusehdot
Saavutettavuus
Saavutettavuusseloste
Tietoa meistä
Meistä
Tietoa sivustosta
Tietoa lehdestä
Toimituksen yhteystiedot
Anna palautetta
Palaute
Lähetä palautetta
Avoimet työpaikat
Töihin meille
Ohjeet
Ohje
Apua
Usein kysytyt kysymykset
UKK
Tekijänoikeudet
Kaikki oikeudet pidätetään
Virheet ja oikaisut
Korjaukset
Oikaisu
Oikaisut
Ilmoita virheestä
Löysitkö virheen?
Löysitkö kirjoitusvirheen?
Huomasitko virheen?
Ilmoita asiaton viesti
Journalistin ohjeet
Hyvä journalistinen tapa
Seuraa
Seurataan
Seuraa meitä
Seuraa meitä somessa
Seuraa meitä Facebookissa
Seuraa kirjoittajaa
Sosiaalinen media
Ilmoitukset päälle
Tilaa ilmoitukset
Näytä
Näytä lisää
Näytä vähemmän
Näytä kaikki
Näytä kommentit
Näytä kaikki kommentit
Näytä koko artikkeli
Näytä enemmän
Lue kommentit
Lue koko juttu
Lue koko artikkeli
Piilota
Piilota kommentit
Katso kaikki
Kaikki uutiset
Kaikki artikkelit
Kaikki jutut
Kaikki aiheet
Kaikki osastot
Lataa lisää
Ladataan
Lataa
Ladataan lisää
Järjestä
Uusin ensin
Äänestä
Äänestä nyt
Tulokset
Kysely
Päivän kysymys
Kiitos!
Kiitos äänestäsi
Kiitos palautteestasi
Valitse kieli
Kieli
Suomeksi
Suomi
På svenska
Tumma tila
Tekstin koko
Fonttikoko
Edellinen kuva
Seuraava kuva
TV-opas
TV-ohjelmat
Nimi
Sähköpostiosoite
Sähköpostiosoitteesi
Anna sähköpostiosoitteesi
Verkkosivusto
Katselukertoja
Lukukertoja
Juttuvinkki
Lähetä juttuvinkki
Lähetä uutisvinkki
Uutisvinkki
Anna uutisvinkki
Lukijan kuva
Palvelut
Sivukartta
Faktalaatikko
Fakta
Tiivistelmä
Tiivistelmä on tekoälyn tekemä
Jutun pääkohdat
Tietoa kirjoittajasta
Poistu mobiiliversiosta
Hyödynnä tarjous
Päivän tarjous
Lue lisää »
Luo profiili
Aloita keskustelu
Juuri nyt
Tästä aiheesta
""",
    promo="""\
Tilaa uutiskirje ja
Tilaa uutiskirjeemme ja
Tilaa maksuton
Tilaa ilmainen
Tilaa lehti ja
Tilaa nyt ja
Seuraa meitä
Seuraa uutisia
Seuraa meitä Instagramissa
Tykkää meistä
Lataa sovelluksemme
Lataa sovellus
Lataa uutissovellus
Liity mukaan
Rekisteröidy ja
Klikkaa tästä
Klikkaa tästä lisää
Klikkaa kuvaa
Klikkaa ja
Lue koko juttu
Lue koko artikkeli
Lue koko haastattelu
Lue koko uutinen
Lue koko tiedote
Lue alkuperäinen
Lue lisää aiheesta tästä
Jatka lukemista tilaamalla
Haluatko lukea
Haluatko lukea koko
Haluatko jatkaa
Haluatko kommentoida
Haluatko osallistua
Haluatko tietää
Kirjaudu sisään ja
Kirjaudu sisään tai
Kirjaudu sisään kommentoidaksesi
Kirjautuneena voit
Voit kommentoida
Artikkeleita voi kommentoida
Kirjoita asiallisesti
Ylläpito pidättää oikeuden
Toimitus pidättää oikeuden
Sinun täytyy kirjautua
Sinun on kirjauduttava
Olet lukenut
Luo tunnus ja
Tämä artikkeli on vain
Tämä juttu on vain
Artikkeli on vain tilaajille
Juttu on vain tilaajille
Tämä sisältö on vain
Oletko jo tilaaja
Etkö ole vielä tilaaja
Onko sinulla uutisvinkki
Onko sinulla juttuvinkki
Onko sinulla vinkki
Onko sinulla kysyttävää
Vinkkaa meille
Vinkkaa toimitukselle
Lähetä vinkkisi
Lähetä kuvasi
Lähetä mielipiteesi
Lähetä kirjoituksesi
Lähetä palautetta
Kirjoita meille
Ota yhteyttä toimitukseen
Kerro meille
Kerro mielipiteesi
Kerro kokemuksesi
Kerro kommenteissa
Osallistu keskusteluun
Vastaa kyselyyn
Tue työtämme
Tue riippumatonta
Tue meitä
Tue laadukasta
Kuuntele podcast
Kuuntele podcastimme
Katso koko lähetys
Katso koko ohjelma
Katso koko haastattelu
Saat uutiset
Saat tärkeimmät uutiset
Saat ilmoituksen
Saat viikon
Pysy ajan tasalla
Pysy mukana
Älä missaa tärkeimpiä
Artikkeli on julkaistu alun perin
Artikkeli on alun perin julkaistu
Artikkeli julkaistiin alun perin
Artikkeli ilmestyi alun perin
Artikkeli on julkaistu
Juttu on julkaistu
Juttu on julkaistu alun perin
Juttu on alun perin julkaistu
Juttu on alun perin
Juttu julkaistiin alun perin
Tämä artikkeli julkaistiin
Tämä artikkeli on alun perin
Tämä artikkeli on julkaistu
Tämä juttu on julkaistu
Tämä juttu julkaistiin
Kirjoitus on julkaistu
Kirjoituksessa esitetyt mielipiteet
Kirjoittaja on kolumnisti
Tämä on kolumni
Tämä on mielipidekirjoitus
Käytämme evästeitä
Tämä sivusto käyttää evästeitä
Sivusto käyttää evästeitä
Klikkaamalla
Jatkamalla hyväksyt
Tilaamalla uutiskirjeen
Rekisteröitymällä hyväksyt
Copyright
© Copyright
Tämän sivuston sisältö
Sisällön kopiointi
Lähetä vinkki
Tiivistelmä on tekoälyn
Tiivistelmän on tehnyt
Juttu jatkuu
Artikkeli jatkuu
""",
    notices="""\
tietosuojaseloste
tietosuojakäytäntö
käyttöehdot
käyttöehtoja
evästeitä
evästeet
uutiskirje
tilaajille
tilaajana
kirjaudu sisään
rekisteröidy
sähköpostiosoite
sähköpostiisi
sivustomme
verkkosivustomme
tämä sivusto
sovelluksemme
lukijamme
toimituksemme
suostumuksesi
kaikki oikeudet pidätetään
seuraa meitä
kommenttisi
asiattomat viestit
sopimattomat viestit
oikeuden poistaa
on toimittaja
vapaa toimittaja
tekoäly on tiivistänyt
""",
    comments="""\
Kommentit
Kommentoi
Kommentoi juttua
Kommentoi artikkelia
Kommentoi uutista
Lukijoiden kommentit
Kommentti juttuun
Jätä kommentti
Jätä vastaus
Kirjoita kommentti
Kirjoita kommenttisi
Lisää kommentti
Lähetä kommentti
Lisää uusi kommentti
Ei kommentteja
Ei vielä kommentteja
0 kommenttia
1 kommentti
Kaikki kommentit
Vastaa
Keskustelu
Keskustele
Keskustele aiheesta
Keskustele artikkelista
Mitä mieltä olet?
Sano mielipiteesi
Ole ensimmäinen kommentoija
Kommentointi on suljettu
Kommentointi on päättynyt
Keskustelu on päättynyt
Keskustelu on suljettu
Sähköpostiosoitettasi ei julkaista.
Peruuta vastaus
""",
    ending="""\
LOPPU
(loppu)
""",
    agencies="""\
STT
Suomen Tietotoimisto
STT-AFP
STT-Reuters
STT-AP
STT-DPA
STT-TT
STT-AFP-Reuters
STT-Reuters-AFP
STT-Lehtikuva
STT Viestintäpalvelut
STT Info
ePressi
FNB
Lännen Media
LM
Uutissuomalainen
USU
Sunnuntaisuomalainen
Startel
UP
UP-Uutispalvelu
Uutispalvelu UP
Demokraattinen lehdistöpalvelu
DLP
Uutistoimisto Direkt
BNS
TT
NTB
Ritzau
AFP
Agence France-Presse
Reuters
Thomson Reuters
AP
Associated Press
DPA
Deutsche Presse-Agentur
UPI
Bloomberg
Bloomberg News
Dow Jones
Xinhua
Uusi Kiina
Tass
Interfax
Ria Novosti
Ukrinform
Anadolu
EFE
ANSA
PA Media
Uutistoimisto Reuters
Uutistoimisto AFP
Uutistoimisto AP
Cision
STT Urheilu
""",
    outlets="""\
Helsingin Sanomat
HS
Ilta-Sanomat
Iltalehti
IL
Yle
Yle Uutiset
Yleisradio
MTV
MTV Uutiset
MTV3
Nelonen
Nelosen uutiset
Aamulehti
Turun Sanomat
Kaleva
Kauppalehti
Taloussanomat
Talouselämä
Arvopaperi
Tekniikka & Talous
Tivi
Mikrobitti
Suomen Kuvalehti
Maaseudun Tulevaisuus
MT
Savon Sanomat
Keskisuomalainen
Etelä-Suomen Sanomat
ESS
Ilkka-Pohjalainen
Pohjalainen
Lapin Kansa
Pohjolan Sanomat
Karjalainen
Keskipohjanmaa
Kainuun Sanomat
Hämeen Sanomat
HäSa
Kymen Sanomat
Kouvolan Sanomat
Etelä-Saimaa
Länsi-Savo
Itä-Savo
Länsi-Uusimaa
Keski-Uusimaa
Salon Seudun Sanomat
Forssan Lehti
Demokraatti
Kansan Uutiset
Suomenmaa
Verkkouutiset
Uusi Suomi
Suomen Uutiset
Vihreä Lanka
Kirkko ja kaupunki
Kotimaa
Me Naiset
Seiska
Long Play
Svenska Yle
Hufvudstadsbladet
Vasabladet
Helsingin Uutiset
Länsiväylä
Vantaan Sanomat
Tamperelainen
Ampparit
Afterdawn
Muropaketti
Tilannehuone
Suomi24
Satakunnan Kansa
""",
    outlet_words="""\
Sanomat
Uutiset
Lehti
Viikkolehti
Radio
News
TV
""",
    given_names="""\
Aino Aki Aleksi Anna Anne Anni Annika Ari Arto Anu Antti Eero Eeva Eija Elina Ella Emilia Emma Erkki Esa Eveliina
Hanna Hannu Harri Heidi Heikki Heli Helena Henna Henri Ida Iida Ilkka Ilona Inka Jaakko Janne Jani Jari Jarkko Jarmo
Jenni Jere Joonas Jouni Juha Juhani Jukka Juho Jussi Kaisa Kalle Kari Karoliina Katariina Kati Katja Katri Kimmo Kirsi
Krista Kristiina Laura Lauri Leena Liisa Lotta Maarit Maija Maria Marja Marjo Marko Markku Markus Martti Matti Mari
Mia Miia Mika Mikael Mikko Minna Mirja Miro Niina Niko Nina Noora Olli Outi Paavo Paula Pasi Pekka Petra Petri Petteri
Pia Pirjo Päivi Päivikki Raija Raimo Reijo Reetta Riikka Riitta Ritva Saara Saija Sakari Salla Sami Sampo Sanna
Santeri Sari Satu Saku Seppo Sini Sirpa Susanna Suvi Taina Tapio Tarja Teemu Teija Tero Terhi Tiia Tiina Timo Tommi
Toni Tuomas Tuomo Tuula Ulla Vesa Vilma Ville Veera Veli-Matti
""",
    months="""\
1 tammikuun | tammikuussa | tammik
2 helmikuun | helmikuussa | helmik
3 maaliskuun | maaliskuussa | maalisk
4 huhtikuun | huhtikuussa | huhtik
5 toukokuun | toukokuussa | toukok
6 kesäkuun | kesäkuussa | kesäk
7 heinäkuun | heinäkuussa | heinäk
8 elokuun | elokuussa | elok
9 syyskuun | syyskuussa | syysk
10 lokakuun | lokakuussa | lokak
11 marraskuun | marraskuussa | marrask
12 joulukuun | joulukuussa | jouluk
""",
    weekdays="""\
1 maanantain | maanantaista | maan
2 tiistain | tiistaista | tiist
3 keskiviikon | keskiviikosta | kesk
4 torstain | torstaista | tors
5 perjantain | perjantaista | perj
6 lauantain | lauantaista | lauant
7 sunnuntaina | sunnuntain | sunnuntaista | sunn
""",
    am="""\
aamulla
aamupäivällä
""",
    pm="""\
iltapäivällä
illalla
""",
    zones="""\
Suomen aikaa = Europe/Helsinki
Suomen aikaan = Europe/Helsinki
Suomen aika = Europe/Helsinki
Suomen talviaikaa = +02:00
Suomen kesäaikaa = +03:00
Ruotsin aikaa = Europe/Stockholm
Keski-Euroopan aikaa = Europe/Paris
Itä-Euroopan aikaa = Europe/Helsinki
Britannian aikaa = Europe/London
Moskovan aikaa = Europe/Moscow
Yhdysvaltain itärannikon aikaa = America/New_York
New Yorkin aikaa = America/New_York
GMT-aikaa = +00:00
""",
    relative="""\
tänään = 0
tänä aamuna = 0
tänä iltana = 0
eilen = -1
eilisiltana = -1
toissapäivänä = -2
huomenna = 1
ylihuomenna = 2
""",
    ago="""\
{n} {unit} sitten
noin {n} {unit} sitten
""",
    units="""\
second = sekunti | sekuntia | sek | s
minute = minuutti | minuuttia | min
hour = tunti | tuntia | t | h
day = päivä | päivää | vuorokausi | vuorokautta | vrk | pv
week = viikko | viikkoa | vko | vk
month = kuukausi | kuukautta | kk
year = vuosi | vuotta | v
""",
)
