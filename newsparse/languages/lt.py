"""Lithuanian: the words that newspapers, portals and agencies put around a story.

Labels as printed by newspapers, news portals, broadcasters and agencies of Lithuania; function words: the commonest of written Lithuanian.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="lt",
    name="Lithuanian",
    endonym="lietuvių",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="ąęėįųū",
    function_words="""\
ir kad į iš su yra ne tai buvo bet kaip ar nuo jo taip tik po jau per už apie dėl dar šios bus jų metų metais
savo kurie kuris kai labai prie pagal jei gali būti to jis ji tačiau iki nes prieš šiuo tarp daugiau šį arba
""",
    published="""\
Paskelbta
Paskelbė
Paskelbimo data
Publikuota
Publikavimo data
Publikacijos data
Publikavo
Skelbta
Skelbimo data
Straipsnio data
Naujienos data
Data
Sukurta
Sukūrimo data
Įkelta
Įdėta
Įrašyta
Parašyta
Išleista
Išspausdinta
Pirmą kartą paskelbta
Pirmoji publikacija
Pateikta
Pranešimo data
Transliuota
Patalpinta
""",
    updated="""\
Atnaujinta
Atnaujinimo data
Atnaujinimas
Paskutinį kartą atnaujinta
Paskutinis atnaujinimas
Paskutinė atnaujinimo data
Paskutiniai pakeitimai
Paskutinį kartą keista
Paskutinį kartą redaguota
Pakeista
Keista
Redaguota
Papildyta
Pataisyta
Straipsnis atnaujintas
Informacija atnaujinta
Informacija papildyta
Naujausias atnaujinimas
""",
    source="""\
Šaltinis
Šaltiniai
Pirminis šaltinis
Informacijos šaltinis
Naujienos šaltinis
Straipsnio šaltinis
Originalus šaltinis
Originalas
Leidėjas
Leidinys
Laikraštis
Portalas
Pranešimas spaudai
Pranešimą paskelbė
Pranešimą platina
Pranešėjas
Pagal užsienio spaudą
Parengta pagal
Parengta pagal užsienio spaudą
Parengta pagal užsienio žiniasklaidą
Perspausdinta iš
""",
    byline="""\
Autorius
Autorė
Autoriai
Autorius (-ė)
Straipsnio autorius
Straipsnio autorė
Teksto autorius
Teksto autorė
Apie autorių
Parašė
Parengė
Paruošė
Tekstas
Tekstas ir nuotraukos
Kalbino
Kalbėjosi
Kalbėjosi žurnalistė
Kalbėjosi žurnalistas
Komentaro autorius
Išvertė
Iš anglų kalbos vertė
Užrašė
""",
    reporter="""\
Redakcija
Redakcijos informacija
Naujienų redakcija
Sporto redakcija
Portalo redakcija
Mūsų korespondentas
Mūsų korespondentė
Mūsų žurnalistas
Naujienų tarnyba
Naujienų žurnalistas
Naujienų žurnalistė
Sporto žurnalistas
Sporto žurnalistė
Politikos žurnalistas
Verslo žurnalistas
Verslo žurnalistė
Kultūros žurnalistas
Kultūros žurnalistė
Tyrimų žurnalistas
Laisvai samdomas žurnalistas
Specialusis korespondentas
Specialioji korespondentė
Apžvalgininkas
Apžvalgininkė
Politikos apžvalgininkas
Karo apžvalgininkas
Komentatorius
Kritikas
Kritikė
Bendradarbis
Bendradarbė
Praktikantas
Fotografas
Fotografė
Naujienų agentūros
Žiniasklaida
Užsakomasis turinys
Žurnalistas
Žurnalistė
Žurnalistai
Korespondentas
Korespondentė
""",
    editor="""\
Redaktorius
Redaktorė
Redaktoriai
Vyriausiasis redaktorius
Vyriausioji redaktorė
Vyr. redaktorius
Vyr. redaktorė
Vyriausiojo redaktoriaus pavaduotojas
Vyriausiojo redaktoriaus pavaduotoja
Naujienų redaktorius
Naujienų redaktorė
Dienos redaktorius
Dienos redaktorė
Atsakingasis redaktorius
Atsakingasis sekretorius
Turinio redaktorius
Sporto redaktorius
Skyriaus redaktorius
Direktorius
Direktorė
Generalinis direktorius
Generalinė direktorė
Steigėjas
Įkūrėjas
Leidėja
Redagavo
Suredagavo
Stilistė
Kalbos redaktorė
Korektorė
Projekto vadovas
Projekto vadovė
Maketavo
Prodiuseris
Prodiuserė
""",
    conjunction="""\
ir
bei
&
""",
    with_agency="""\
su
""",
    keywords="""\
Raktažodžiai
Raktiniai žodžiai
Raktažodis
Žymos
Žymė
Žymės
Gairės
Temos
Tema
Susijusios temos
Susijusios žymos
Straipsnio temos
Straipsnio žymos
Populiarios temos
Populiarios žymos
Grotažymės
Tagai
Daugiau temų
Sekti temą
Sekite temą
Asmenys
Vietos
Organizacijos
Įmonės
""",
    related="""\
Skaitykite taip pat
Taip pat skaitykite
Skaityk taip pat
Taip pat skaityk
Skaitykite daugiau
Skaityk daugiau
Skaityti daugiau
Skaityti toliau
Skaitykite toliau
Skaitykite ir
Ar jau skaitėte
Ar jau skaitėte?
Ar skaitėte?
Ar jau skaitei?
Jau skaitėte?
Jau skaitei?
Skaitykite čia
Skaityti plačiau
Skaitykite plačiau
Plačiau skaitykite
Plačiau skaitykite čia
Plačiau
Plačiau čia
Daugiau
Daugiau skaitykite
Daugiau skaitykite čia
Daugiau naujienų
Daugiau straipsnių
Daugiau šia tema
Daugiau šios rubrikos straipsnių
Daugiau apie
Daugiau autoriaus straipsnių
Daugiau autoriaus tekstų
Daugiau iš šios rubrikos
Daugiau rubrikoje
Daugiau sporto
Kiti skaito
Kiti dabar skaito
Kiti taip pat skaito
Kiti straipsniai
Kitos naujienos
Kiti autoriaus straipsniai
Kiti šios temos straipsniai
Kitas straipsnis
Kita naujiena
Kitas įrašas
Kitas
Ankstesnis straipsnis
Ankstesnis įrašas
Ankstesnė naujiena
Ankstesnis
Ankstesni straipsniai
Praėjęs straipsnis
Sekantis straipsnis
Sekantis
Tolesnis straipsnis
Toliau skaitykite
Susiję straipsniai
Susijęs straipsnis
Susiję
Susijusios naujienos
Susijusios temos straipsniai
Susijęs turinys
Susiję įrašai
Susijusios nuorodos
Susijęs video
Susiję video
Panašūs straipsniai
Panašios naujienos
Panašūs įrašai
Taip pat žiūrėkite
Žiūrėkite taip pat
Žiūrėk taip pat
Žiūrėti daugiau
Taip pat klausykite
Nepraleiskite
Nepraleisk
Nepraleiskite progos
Naujausi
Naujausi straipsniai
Naujausios naujienos
Naujausios žinios
Naujausi įrašai
Naujausi video
Naujausi komentarai
Naujienos
Paskutinės naujienos
Šiuo metu skaitoma
Skaitomiausi
Skaitomiausi straipsniai
Skaitomiausi šiandien
Skaitomiausi dabar
Skaitomiausi per savaitę
Skaitomiausios naujienos
Skaitomiausia
Labiausiai skaitomi
Labiausiai skaitomi straipsniai
Labiausiai komentuojami
Komentuojamiausi
Dažniausiai skaitomi
Dalijamiausi
Žiūrimiausi
Žiūrimiausi video
Populiariausi
Populiariausi straipsniai
Populiariausios naujienos
Populiaru
Populiaru dabar
Populiarūs straipsniai
Populiarūs įrašai
Populiarios naujienos
Rekomenduojame
Rekomenduojame perskaityti
Rekomenduojami straipsniai
Rekomenduojama
Rekomenduojama literatūra
Rekomendacijos
Rekomenduojame jums
Redakcija rekomenduoja
Redakcijos pasirinkimas
Redaktoriaus pasirinkimas
Redaktoriai rekomenduoja
Jums gali patikti
Jums taip pat gali patikti
Jums gali būti įdomu
Jus gali sudominti
Jus taip pat gali sudominti
Tau gali patikti
Gali sudominti
Siūlome perskaityti
Siūlome paskaityti
Parinkta jums
Svarbiausios naujienos
Svarbiausios dienos naujienos
Svarbiausi
Dienos naujienos
Dienos tema
Top naujienos
Pagrindinės naujienos
Aktualijos šiandien
Iš archyvo
Straipsnių ciklas
Visi ciklo straipsniai
Partnerių naujienos
Partnerių turinys
Vaizdo įrašai
Video tema
Susijusi galerija
Taip pat skaitykite šiuos straipsnius
Populiariausi šiandien
Jums rekomenduojame
Jus sudomins
Jus gali dominti
Skaitytojai taip pat skaito
Kiti susiję straipsniai
Dar šia tema
Naujausi šios temos straipsniai
""",
    section="""\
Rubrika
Rubrikos
Kategorija
Kategorijos
Skyrius
Skiltis
Sritis
Paskelbta rubrikoje
Paskelbta skiltyje
Rubrikoje
""",
    sections="""\
Pradžia
Pagrindinis
Pradinis
Titulinis
Naujienos
Naujausi
Aktualijos
Aktualu
Dienos naujienos
Lietuva
Lietuvos diena
Kriminalinė kronika
Lietuvoje
Lietuvos naujienos
Pasaulis
Pasaulyje
Užsienis
Užsienyje
Europa
Europos Sąjunga
Baltijos šalys
Ukraina
Karas Ukrainoje
Rusija
JAV
Politika
Seimas
Rinkimai
Seimo rinkimai
Prezidento rinkimai
Savivaldybės
Savivalda
Diplomatija
Ekonomika
Verslas
Verslo naujienos
Verslo aplinka
Finansai
Pinigai
Rinkos
Bankai
Įmonės
Pramonė
Energetika
Prekyba
Nekilnojamasis turtas
NT
Būstas
Statybos
Žemės ūkis
Agroverslas
Darbas
Karjera
Darbo rinka
Vartotojai
Mokesčiai
Kriptovaliutos
Sportas
Krepšinis
Eurolyga
Žalgiris
LKL
NBA
Futbolas
Lengvoji atletika
Tenisas
Ledo ritulys
Plaukimas
Dviračiai
Automobilių sportas
Formulė-1
Kovos menai
Olimpinės žaidynės
Kitos sporto šakos
Kultūra
Kultūros naujienos
Knygos
Literatūra
Kinas
Teatras
Muzika
Dailė
Menas
Televizija
TV
Radijas
Žiniasklaida
Medijos
Pramogos
Žmonės
Veidai
Įžymybės
Žvaigždės
Laisvalaikis
Nuomonės
Nuomonė
Nuomonių ringas
Komentarai ir nuomonės
Komentaras
Apžvalgos
Analizė
Redakcijos skiltis
Vedamasis
Skaitytojų laiškai
Skaitytojų nuomonės
Skaitytojai
Tinklaraščiai
Interviu
Pokalbiai
Portretas
Reportažai
Tyrimai
Faktų patikra
Melo detektorius
Demaskuok
Mokslas
Mokslas ir IT
Mokslas ir technologijos
Technologijos
IT
Skaitmena
Internetas
Inovacijos
Kosmosas
Sveikata
Sveikatos naujienos
Medicina
Gyvenimas
Gyvenimo būdas
Gyvenimo stilius
Stilius
Mada
Grožis
Psichologija
Santykiai
Šeima
Tėvai
Vaikai
Moterys
Vyrai
Maistas
Receptai
Virtuvė
Kelionės
Turizmas
Namai
Namai ir interjeras
Sodas
Sodas ir daržas
Interjeras
Auto
Automobiliai
Transportas
Eismas
Keliai
Aplinka
Gamta
Klimatas
Klimato kaita
Ekologija
Gyvūnai
Orai
Orų prognozė
Švietimas
Mokykla
Studijos
Jaunimas
Visuomenė
Socialinė apsauga
Kriminalai
Kriminalai ir nelaimės
Nusikaltimai
Nusikaltimai ir nelaimės
Nelaimės
Teisė
Teisėsauga
Teismai
Saugumas
Gynyba
Kariuomenė
Religija
Tikėjimas
Bažnyčia
Istorija
Paveldas
Bendruomenės
Miestai
Miestas
Miesto pulsas
Regionai
Regionų naujienos
Rajonas
Vilnius
Vilniaus naujienos
Kaunas
Kauno diena
Klaipėda
Šiauliai
Panevėžys
Alytus
Marijampolė
Utena
Telšiai
Tauragė
Pasaulio lietuviai
Emigracija
Savaitgalis
Žurnalas
Video
Vaizdo įrašai
Nuotraukos
Foto
Fotogalerija
Fotogalerijos
Galerija
Tinklalaidės
Podkastai
Audio
Mediateka
Tiesiogiai
Tiesioginė transliacija
Renginiai
Kalendorius
Testai
Žaidimai
Kryžiažodžiai
Horoskopai
Horoskopas
Archyvas
Temos
Pranešimai spaudai
Skelbimai
Skelbimai ir nekrologai
Projektai
Konkursai
Įvairenybės
Įdomybės
Kita
Be kategorijos
Be temos
""",
    credit="""\
Nuotrauka:
Nuotraukos:
Nuotr.
Foto:
Foto autorius
Nuotraukos autorius
Nuotraukų autorius
Asmeninio archyvo
Asmeninio albumo
Asociatyvi nuotr.
Asociatyvi nuotrauka
Nuotrauka iš
Nuotraukos iš
Nuotr. iš
Asociatyvinė iliustracija
Asociatyvinė nuotrauka
Asociatyvus vaizdas
Fotodiena.lt
Žmonės Foto
Asociatyvi iliustracija
Archyvinė nuotr.
Archyvo nuotr.
Redakcijos archyvo
Organizatorių nuotr.
Ekrano nuotr.
Ekrano kopija
Stop kadras
Iliustracija:
Iliustracinė nuotr.
Piešinys:
Grafika:
Žemėlapis:
Vaizdo įrašas:
BNS Foto
ELTA nuotr
Scanpix
Fotobankas
123rf.com
Shutterstock
Getty Images
AP Photo
EPA-ELTA
Unsplash
Pixabay
Pexels
Vida Press
Wikimedia Commons
Padidinti nuotrauką
""",
    boilerplate="""\
Dalintis
Dalinkis
Dalinkitės
Pasidalinti
Pasidalink
Pasidalinkite
Pasidalinti straipsniu
Pasidalink su draugais
Pasidalinkite su draugais
Pasidalinti Facebook
Dalintis Facebook
Dalintis Facebooke
Dalintis Twitter
Dalintis LinkedIn
Dalintis Messenger
Dalintis WhatsApp
Dalintis el. paštu
Dalintis nuoroda
Pasidalijo
Siųsti
Siųsti draugui
Siųsti el. paštu
Siųsti nuorodą
Kopijuoti
Kopijuoti nuorodą
Nukopijuoti nuorodą
Nuoroda nukopijuota
Nukopijuota
Spausdinti
Spausdinti straipsnį
Spausdinimo versija
Versija spausdinimui
Išsaugoti
Išsaugoti straipsnį
Išsaugota
Išsaugoti vėlesniam skaitymui
Skaityti vėliau
Mano sąrašas
Įsiminti
Žymėti
Patinka
Man patinka
Nepatinka
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
Threads
RSS
El. paštas
Klausyti
Klausyti straipsnio
Klausyk straipsnio
Klausykite
Klausykite straipsnio
Paklausyk straipsnio
Paleisti
Paleisti vaizdo įrašą
Pristabdyti
Visas ekranas
Skaitymo laikas
Skaitymo trukmė
min. skaitymo
min skaitymo
minučių skaitymo
Meniu
Atidaryti meniu
Uždaryti meniu
Pagrindinis meniu
Navigacija
Ieškoti
Paieška
Ieškoti svetainėje
Ieškoti straipsnių
Įveskite paieškos žodį
Paieškos rezultatai
Ieškok
Išplėstinė paieška
Uždaryti
Uždaryti paiešką
Uždaryti reklamą
Atšaukti
Atidaryti
Tęsti
Tęsti skaitymą
Toliau
Eiti į turinį
Eiti prie turinio
Pereiti prie turinio
Pereiti prie pagrindinio turinio
Pereiti į turinį
Pereiti į pagrindinį turinį
Praleisti
Praleisti reklamą
Grįžti
Grįžti atgal
Grįžti į pradžią
Grįžti į viršų
Grįžti į titulinį
Atgal
Į viršų
Į pradžią
Jūs esate čia
Prisijungti
Prisijunk
Prisijunkite
Prisijungimas
Prisijungti su Facebook
Prisijungti su Google
Atsijungti
Registruotis
Registracija
Registruokis
Registruokitės
Prisiregistruoti
Sukurti paskyrą
Susikurti paskyrą
Pamiršau slaptažodį
Pamiršote slaptažodį?
Slaptažodis
Vartotojo vardas
Prisijungimo vardas
Prisiminti mane
Mano paskyra
Mano profilis
Profilis
Paskyra
Nustatymai
Prenumerata
Prenumeruoti
Prenumeruok
Prenumeruokite
Prenumeruoti naujienlaiškį
Užsiprenumeruoti
Užsiprenumeruokite
Užsisakyti
Užsisakyti naujienlaiškį
Užsisakykite naujienlaiškį
Prenumeratoriams
Tik prenumeratoriams
Turinys prenumeratoriams
Jau esate prenumeratorius?
Jau prenumeruojate?
Premium
Plius
Išbandyti
Išbandyti nemokamai
Pirkti
Pirkti dabar
Naujienlaiškis
Naujienlaiškiai
Gauti naujienlaiškį
Popierinis laikraštis
E. laikraštis
El. laikraštis
Elektroninė versija
Laikraščio prenumerata
Programėlė
Programėlės
Atsisiųsti
Atsisiųsti programėlę
Atsisiųskite programėlę
Mobilioji programėlė
Reklama
Reklamos
Reklama portale
Reklamos kainos
Reklamos įkainiai
Reklamuotis
Straipsnis tęsiamas po reklamos
Straipsnio tęsinys po reklama
Straipsnio tęsinys – žemiau
Tęsinys po reklamos
Skaitykite toliau po reklamos
Išjungti reklamą
Remia
Remiamas turinys
Rėmėjo turinys
Užsakymo Nr.
Užsakyta
Užs. nr.
Partnerio turinys
Turinio rinkodara
Reklaminis straipsnis
Slapukai
Slapukų nustatymai
Slapukų politika
Slapukų naudojimas
Apie slapukus
Valdyti slapukus
Sutinku
Sutikti
Sutinku su visais
Priimti
Priimti visus
Priimti slapukus
Priimti visus slapukus
Leisti visus
Leisti slapukus
Atmesti
Atmesti visus
Nesutinku
Tik būtini
Supratau
Gerai
Privatumas
Privatumo politika
Privatumo nuostatos
Privatumo nustatymai
Duomenų apsauga
Asmens duomenų apsauga
Naudojimosi sąlygos
Naudojimosi taisyklės
Naudojimo taisyklės
Naudojimo sąlygos
Taisyklės
Taisyklės ir sąlygos
Sąlygos
Prieinamumas
Neįgaliesiems
Apie mus
Apie portalą
Apie projektą
Redakcijos kontaktai
Kontaktai
Susisiekite
Susisiekite su mumis
Susisiekti
Komanda
Mūsų komanda
Karjera pas mus
Darbo skelbimai
Pagalba
DUK
Dažniausiai užduodami klausimai
Autorių teisės
Visos teisės saugomos
Visos teisės ginamos
Etikos kodeksas
Redakcinė politika
Klaidų taisymas
Pranešti apie klaidą
Pastebėjote klaidą?
Radote klaidą?
Praneškite
Pranešti
Sekti
Sekite mus
Sek mus
Sekite mus Facebook
Sekite mus Instagram
Sekite mus socialiniuose tinkluose
Socialiniai tinklai
Pranešimai
Gauti pranešimus
Įjungti pranešimus
Rodyti
Rodyti daugiau
Rodyti mažiau
Rodyti viską
Rodyti visus
Rodyti komentarus
Rodyti visus komentarus
Skaityti komentarus
Skaityti visus komentarus
Slėpti
Slėpti komentarus
Žiūrėti
Žiūrėti visus
Žiūrėti visas
Žiūrėti galeriją
Peržiūrėti
Peržiūrėti galeriją
Peržiūros
Peržiūrų
Perskaityta
Visi
Visos naujienos
Visi straipsniai
Visi komentarai
Visos temos
Visos rubrikos
Įkelti daugiau
Įkeliama
Kraunama
Kraunasi
Daugiau rezultatų
Rūšiuoti
Rūšiuoti pagal
Naujausi viršuje
Balsuoti
Balsuok
Rezultatai
Apklausa
Dienos klausimas
Ačiū!
Ačiū už jūsų balsą
Įvertinkite straipsnį
Įvertink straipsnį
Straipsnio įvertinimas
Patiko straipsnis?
Ar šis straipsnis buvo naudingas?
Siųsti naujieną
Atsiųskite naujieną
Pasirinkti kalbą
Kalba
Lietuvių
Lietuviškai
Angliškai
Rusiškai
Tamsus režimas
Šviesus režimas
Teksto dydis
Padidink tekstą
Padidinti tekstą
Sumažinti tekstą
Didinti tekstą
Mažinti tekstą
Padidinti šriftą
Sumažinti šriftą
Šrifto dydis
Ankstesnė nuotrauka
Kita nuotrauka
TV programa
Orai šiandien
Valiutų kursai
Vardas
Jūsų vardas
El. pašto adresas
Jūsų el. paštas
Įveskite el. paštą
Svetainė
Svetainės medis
Paslaugos
Partneriai
Parduotuvė
Parama
Paremti
Paremkite mus
Faktai
Trumpai
Svarbiausia
Šiuo metu
Nuotraukų galerija
Daugiau informacijos
""",
    promo="""\
Prenumeruokite mūsų
Prenumeruokite naujienlaiškį
Prenumeruok mūsų
Užsiprenumeruokite mūsų
Užsiprenumeruok
Sekite mus
Sekite naujienas
Sekite mūsų
Sek mus
Sek naujienas
Stebėkite naujienas
Prisijunkite prie mūsų
Prisijunkite prie
Prisijunk prie
Prisijungti gali
Norėdami komentuoti
Norėdami skaityti
Norėdami tęsti
Norint komentuoti
Norint skaityti
Norite skaityti
Norite gauti
Nori gauti
Nori daugiau
Jei norite skaityti
Registruokitės ir
Atsisiųskite mūsų
Atsisiųskite nemokamą
Parsisiųskite
Spauskite čia
Spausk čia
Paspauskite čia
Visą straipsnį skaitykite
Visą interviu skaitykite
Visą tekstą skaitykite
Visą straipsnį rasite
Visą pokalbį
Viso pokalbio klausykite
Viso interviu klausykite
Viso straipsnio
Daugiau apie tai skaitykite
Daugiau skaitykite portale
Daugiau informacijos rasite
Daugiau naujienų rasite
Plačiau apie tai
Plačiau skaitykite portale
Skaitykite visą
Skaitykite mus
Skaityk visą
Gaukite naujienas
Gaukite svarbiausias
Gaukite mūsų
Gauk naujienas
Gauk svarbiausias
Nepraleiskite svarbiausių
Nepraleisk svarbiausių
Nepraleiskite naujienų
Sužinokite pirmieji
Būkite pirmieji
Dalinkitės savo nuomone
Pasidalinkite savo nuomone
Išsakykite savo nuomonę
Komentuokite
Turite naujieną
Turite informacijos
Turite ką pasakyti
Turite temą
Turite įdomią
Pastebėjote klaidą
Radote klaidą
Siųskite savo
Siųskite mums
Atsiųskite savo
Atsiųskite mums
Rašykite mums
Rašykite el. paštu
Paremkite
Paremkite mūsų
Paremk
Palaikykite mūsų
Remkite
Klausykite tinklalaidės
Klausykitės tinklalaidės
Žiūrėkite laidą
Visą laidą žiūrėkite
Straipsnis pirmą kartą
Straipsnis pirmiausia
Šis straipsnis pirmą kartą
Šis straipsnis publikuotas
Šis straipsnis skirtas
Šis turinys skirtas
Šis turinys yra
Tekstas pirmą kartą
Šis tekstas pirmą kartą
Straipsnis parengtas pagal
Projektą finansuoja
Projektą iš dalies
Straipsnyje išsakyta nuomonė
Autoriaus nuomonė
Tai yra autoriaus nuomonė
Komentaras atspindi
Draudžiama kopijuoti
Kopijuoti, platinti
Kopijuoti ir platinti
Griežtai draudžiama
BNS informaciją skelbti
ELTA informaciją
Naujienų agentūros BNS informaciją
Mes naudojame slapukus
Naudojame slapukus
Šioje svetainėje naudojami
Ši svetainė naudoja
Tęsdami naršymą
Copyright
© Copyright
Visos teisės
""",
    notices="""\
privatumo politika
naudojimo taisyklės
slapukai
slapukų
naujienlaiškį
prenumeruokite
prenumeratoriams
prisijunkite
užsiregistruokite
el. pašto adresas
el. paštą
mūsų svetainė
šioje svetainėje
mūsų programėlę
mūsų skaitytojai
jūsų sutikimas
visos teisės saugomos
be raštiško
sekite mus
Google News
jūsų komentaras
yra žurnalistas
yra žurnalistė
""",
    comments="""\
Komentarai
Komentuoti
Komentarų
Komentarų nėra
Nėra komentarų
Komentarų: 0
0 komentarų
1 komentaras
Skaitytojų komentarai
Rašyti komentarą
Parašyti komentarą
Parašykite komentarą
Palikti komentarą
Palikite komentarą
Palikti atsakymą
Palikite atsakymą
Pridėti komentarą
Skelbti komentarą
Jūsų komentaras
Rodyti komentarus (0)
Atsakyti
Atšaukti atsakymą
Diskusija
Diskusijos
Komentavimas išjungtas
Komentavimas uždarytas
Būkite pirmas
Ką manote jūs?
Ką apie tai manote?
El. pašto adresas nebus skelbiamas.
""",
    ending="""\
PABAIGA
(pabaiga)
(bus daugiau)
""",
    agencies="""\
BNS
ELTA
Baltic News Service
BNS/AFP
AFP-BNS
AFP/BNS
Reuters-BNS
AP-BNS
Interfax-BNS
dpa-BNS
dpa-ELTA
Reuters-ELTA
TASS-ELTA
Interfax-ELTA
Ukrinform-ELTA
Lietuvos naujienų agentūra
Naujienų agentūra ELTA
Naujienų agentūra BNS
Naujienų agentūra
Naujienų agentūros
LETA
PAP
AFP
Agence France-Presse
Reuters
Thomson Reuters
AP
Associated Press
dpa
Deutsche Presse-Agentur
UPI
Bloomberg
Dow Jones
Interfax
TASS
RIA Novosti
RIA „Novosti“
BelTA
Ukrinform
UNIAN
Interfax-Ukraine
Xinhua
Sinhua
Anadolu
EFE
ANSA
APA
TT
NTB
STT
Ritzau
ČTK
Globe Newswire
""",
    outlets="""\
Delfi
DELFI.lt
15min
15min.lt
Lrytas
Lrytas.lt
Lietuvos rytas
LRT
LRT.lt
LRT radijas
LRT TELEVIZIJA
LRT naujienų tarnyba
Verslo žinios
VŽ
Respublika
Respublika.lt
Vakaro žinios
Lietuvos žinios
Kauno diena
Vilniaus diena
Diena.lt
Vakarų ekspresas
Ve.lt
Šiaulių kraštas
Šiaulių naujienos
Panevėžio kraštas
Alytaus naujienos
Alfa.lt
Bernardinai
Bernardinai.lt
Tv3.lt
TV3
TV3 Žinios
LNK
LNK Žinios
Info TV
Lietuvos ryto TV
BTV
Žinių radijas
M-1
Laisvės TV
Laisvosios Europos radijas
NARA
Veidas
Ekspertai.eu
Lietuvos sveikata
Ūkininko patarėjas
Žmonės.lt
Laisvas laikraštis
Etaplius
Etaplius.lt
Atvira Klaipėda
MadeinVilnius
Kas vyksta Kaune
Krepšinis.lt
BasketNews
Sportas.lt
Eurofootball
Technologijos.lt
Naujienos.lt
""",
    outlet_words="""\
Laikraštis
Žinios
Naujienos
Kraštas
Diena
Rytas
Ekspresas
Radijas
Televizija
News
TV
""",
    months="""\
1 sausį
2 vasarį
3 kovą
4 balandį | baland
5 geguž
6 birželį
8 rugpjūtį | rugpj
9 rugsėjį | rugsėj
10 spalį
11 lapkritį | lapk
12 gruodį
""",
    weekdays="""\
1 pirmadienį | pirmad
2 antradienį | antrad
3 trečiadienį | trečiad
4 ketvirtadienį | ketvirtad
5 penktadienį | penktad
6 šeštadienį | šeštad
7 sekmadienį | sekmad
""",
    am="""\
ryto
priešpiet
""",
    pm="""\
popiet
vakaro
""",
    zones="""\
Lietuvos laiku = Europe/Vilnius
Lietuvos laikas = Europe/Vilnius
Vilniaus laiku = Europe/Vilnius
Rytų Europos laiku = Europe/Vilnius
Vidurio Europos laiku = Europe/Warsaw
Centrinės Europos laiku = Europe/Warsaw
Grinvičo laiku = +00:00
Londono laiku = Europe/London
Maskvos laiku = Europe/Moscow
Kyjivo laiku = Europe/Kyiv
Niujorko laiku = America/New_York
JAV rytų pakrantės laiku = America/New_York
""",
    relative="""\
šiandien = 0
šįryt = 0
šįvakar = 0
vakar = -1
vakar vakare = -1
užvakar = -2
rytoj = 1
poryt = 2
""",
    ago="""\
prieš {n} {unit}
maždaug prieš {n} {unit}
""",
    units="""\
second = sekundę | sekundes | sekundžių | sek
minute = minutę | minutes | minučių | min
hour = valandą | valandas | valandų | val
day = dieną | dienas | dienų | d | parą | paras
week = savaitę | savaites | savaičių | sav
month = mėnesį | mėnesius | mėnesių | mėn
year = metus | metų | m
""",
)
