"""Swahili: the words that newspapers, broadcasters and agencies put around a story.

Labels as printed by newspapers, news sites and broadcasters of Tanzania, Kenya and Uganda and by the Swahili services of international broadcasters; function words: the commonest of written Swahili.
The Swahili names of the parts of the day are not among the marks of the hours: the clock they belong to counts from sunrise, so that `saa 4 asubuhi` is ten o'clock.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="sw",
    name="Swahili",
    endonym="Kiswahili",
    script="Latn",
    also=("en",),
    day_first=True,
    function_words="""\
ya na wa kwa ni katika za la kuwa hiyo kama huo cha hii wakati baada kutoka yake hilo pia huyo watu wake mwaka
alisema amesema bado ambayo lakini kwamba zaidi siku hivyo ambao hizo baina yao kati hata ili kuhusu wao ambaye
""",
    published="""\
Imechapishwa
Imechapishwa tarehe
Imechapishwa mnamo
Ilichapishwa
Ilichapishwa tarehe
Iliyochapishwa
Imechapishwa na
Imewekwa
Imewekwa tarehe
Imewekwa na
Iliwekwa
Imetumwa
Imetumwa tarehe
Imetumwa na
Imeandikwa tarehe
Imetangazwa
Imetolewa
Imetolewa tarehe
Tarehe
Tarehe ya kuchapishwa
Tarehe ya uchapishaji
Tarehe ya kutolewa
Muda wa kuchapishwa
Habari kuu of
Habari ya tarehe
Mara ya kwanza kuchapishwa
""",
    updated="""\
Imesasishwa
Imesasishwa tarehe
Imesasishwa mwisho
Ilisasishwa
Ilisasishwa mwisho
Imeboreshwa
Imeboreshwa tarehe
Imehuishwa
Imehaririwa tarehe
Imerekebishwa
Mara ya mwisho kusasishwa
Mara ya mwisho kuhaririwa
Sasisho la mwisho
Sasisho
Masasisho
Mabadiliko ya mwisho
Iliyosasishwa
""",
    source="""\
Chanzo
Vyanzo
Chanzo cha habari
Chanzo cha taarifa
Chanzo asili
Kwa hisani ya
Kwa mujibu wa chanzo
Mashirika
Gazeti
Mchapishaji
Chombo cha habari
Imetafsiriwa kutoka
""",
    byline="""\
Na
Na Mwandishi Wetu
Na Mwandishi Maalum
Na Waandishi Wetu
Na Waandishi
Na Mashirika
Mwandishi
Imeandikwa na
Imeandaliwa na
Imeripotiwa na
Imetayarishwa na
Imetafsiriwa na
Imehaririwa na mwandishi
Habari na
Taarifa ya mwandishi
Makala na
Mtunzi
Mtayarishaji
Maandishi na
Maandishi na picha
Mahojiano na mwandishi
Imekusanywa na
Mfasiri
Mwandishi wa makala
Na. Mwandishi Wetu
Na. Mwandishi
Na. Waandishi Wetu
Na Mwandishi
Na Mwandishi wa
Na Timu ya Habari
Na Mhariri
Na Wandishi Wetu
Na Wanahabari Wetu
Na Mwanahabari Wetu
Na Mwandishi wa Habari
Stori na
Imetayarishwa na kuandikwa na
Imeandaliwa na kuandikwa na
Mwandishi wa habari hii
Na Ripota Wetu
Na Mtandao
""",
    reporter="""\
Mwandishi Wetu
Mwandishi Maalum
Waandishi Wetu
Mwandishi wa habari
Waandishi wa habari
Mwandishi mwandamizi
Mwandishi wa michezo
Mwandishi wa siasa
Mwandishi wa BBC
Mwandishi wa DW
Mwandishi wa VOA
Mwanahabari
Mwanahabari wetu
Mwanahabari wa BBC
Ripota
Ripota wetu
Mripota
Timu ya habari
Dawati la habari
Dawati la michezo
Chumba cha habari
Mchangiaji
Mchambuzi
Mwandishi wa safu
Mpiga picha
Mpiga picha wetu
Mwandishi wa kujitegemea
Mwakilishi wetu
Mashirika ya habari
Kutoka mashirika
Mwandishi Wetu Maalum
Waandishi wetu maalum
Dawati la kimataifa
Mpigapicha
Mpigapicha Wetu
Mwanahabari mwandamizi
Mchora katuni
Wanahabari Wetu
""",
    editor="""\
Mhariri
Wahariri
Mhariri mkuu
Mhariri Mtendaji
Mhariri Mtendaji Mkuu
Mhariri msaidizi
Naibu mhariri
Naibu mhariri mkuu
Mhariri wa habari
Mhariri wa michezo
Mhariri wa mtandao
Mhariri msanifu
Msanifu
Imehaririwa na
Mkurugenzi
Mkurugenzi Mtendaji
Mkurugenzi mkuu
Mwenyekiti
Meneja
Mchapishaji mkuu
Mwanzilishi
Mtayarishaji mkuu
Msimamizi wa maudhui
Mkuu wa idara
Bodi ya wahariri
Jopo la wahariri
""",
    conjunction="""\
na
pamoja na
&
""",
    keywords="""\
Maneno muhimu
Neno muhimu
Mada
Mada zinazohusiana
Mada husika
Mada zinazofanana
Mada maarufu
Mada moto
Lebo
Lebo zinazohusiana
Tags
Vitambulisho
Hashtag
Kuhusu mada hii
Mada zilizotajwa
Fuata mada
Watu
Mahali
Maeneo
Mada nyingine
""",
    related="""\
Soma pia
Soma zaidi
Soma zaidi hapa
Soma zaidi kuhusu
Soma hapa
Soma hii pia
Soma na hii
Soma habari zaidi
Soma makala zaidi
Soma inayofuata
Unaweza kusoma pia
Unaweza kusoma
Unaweza pia kusoma
Unaweza pia kusoma hii
Unaweza pia kupenda
Unaweza kupenda
Unaweza kuvutiwa na
Huenda ukapenda
Huenda ukavutiwa na
Pia soma
Pia unaweza kusoma
Tazama pia
Tazama zaidi
Tazama video
Angalia pia
Angalia zaidi
Sikiliza pia
Habari zinazohusiana
Habari inayohusiana
Habari husika
Habari zinazofanana
Habari zaidi
Habari nyingine
Habari nyinginezo
Habari mpya
Habari mpya zaidi
Habari za hivi punde
Habari za hivi karibuni
Habari za karibuni
Habari zilizopita
Habari iliyopita
Habari inayofuata
Habari iliyotangulia
Habari kuu
Habari kuu leo
Habari kubwa
Habari kubwa leo
Habari kuu za leo
Habari za leo
Habari muhimu
Habari maarufu
Habari moto
Habari motomoto
Habari zilizosomwa zaidi
Habari zinazosomwa zaidi
Habari zilizopendekezwa
Makala zinazohusiana
Makala inayohusiana
Makala zinazofanana
Makala nyingine
Makala zaidi
Makala mpya
Makala za hivi karibuni
Makala maarufu
Makala inayofuata
Makala iliyopita
Makala iliyotangulia
Taarifa zinazohusiana
Taarifa nyingine
Taarifa za hivi punde
Maudhui yanayohusiana
Maudhui zaidi
Zinazohusiana
Inayohusiana
Zaidi
Zaidi kuhusu mada hii
Zaidi kuhusu taarifa hii
Zaidi kutoka
Zaidi katika
Zinazosomwa zaidi
Zilizosomwa zaidi
Iliyosomwa zaidi
Iliyosomwa sana
Zilizosomwa sana
Zilizotazamwa zaidi
Maarufu
Maarufu zaidi
Maarufu sasa
Zinazovuma
Yanayovuma
Inayovuma
Gumzo
Gumzo mitandaoni
Mpya
Mpya zaidi
Karibuni zaidi
Mapya
Iliyopita
Iliyotangulia
Inayofuata
Ifuatayo
Chapisho lililopita
Chapisho lijalo
Machapisho ya hivi karibuni
Machapisho yanayohusiana
Zilizopita
Zilizopendekezwa
Zinazopendekezwa
Yanayopendekezwa
Tunapendekeza
Imependekezwa kwako
Chaguo la mhariri
Chaguo la wahariri
Chaguo letu
Usikose
Usikose hii
Usipitwe
Usipitwe na hii
Kutoka kwenye kumbukumbu
Kutoka maktaba
Video zinazohusiana
Video zaidi
Video mpya
Video maarufu
Picha zinazohusiana
Vichwa vya habari
Vichwa vikuu
Gundua zaidi
Uchambuzi zaidi
Endelea kusoma
Mfululizo
Soma pia hii
Soma pia habari hii
Habari unazoweza kupenda
Habari zinazovuma
Habari zilizosomwa sana
Unaweza pia kuvutiwa na
Makala zinazosomwa zaidi
Habari nyingine zinazohusiana
""",
    section="""\
Kitengo
Vitengo
Kategoria
Sehemu
Safu
Idara
Kundi
Imewekwa katika
Imechapishwa katika
Imewekwa kwenye
""",
    sections="""\
Mwanzo
Nyumbani
Ukurasa wa mwanzo
Ukurasa wa kwanza
Habari
Habari kuu
Habari mpya
Habari za hivi punde
Habari za kitaifa
Kitaifa
Kimataifa
Habari za kimataifa
Taifa
Tanzania
Kenya
Uganda
Rwanda
Burundi
Kongo
DRC
Somalia
Zanzibar
Afrika
Afrika Mashariki
Ulimwengu
Dunia
Duniani
Ulaya
Asia
Mashariki ya Kati
Amerika
Marekani
China
Jamii
Maisha
Siasa
Siasa na jamii
Bunge
Uchaguzi
Uchaguzi Mkuu
Serikali
Kaunti
Mikoani
Mikoa
Pwani
Nairobi
Dar es Salaam
Dodoma
Uchumi
Biashara
Biashara na uchumi
Uchumi na biashara
Fedha
Uwekezaji
Masoko
Kilimo
Kilimo na ufugaji
Mifugo
Uvuvi
Madini
Nishati
Utalii
Ajira
Kazi
Ujasiriamali
Viwanda
Miundombinu
Usafiri
Michezo
Soka
Kandanda
Mpira
Mpira wa miguu
Ligi Kuu
Ligi Kuu Bara
Ligi Kuu England
Simba
Yanga
Simba na Yanga
Riadha
Ndondi
Masumbwi
Kikapu
AFCON
Kombe la Dunia
Burudani
Burudani na michezo
Muziki
Filamu
Bongo Movie
Bongo Fleva
Wasanii
Sanaa
Sanaa na utamaduni
Utamaduni
Fasihi
Vitabu
Lugha
Ushairi
Mashairi
Hadithi
Maoni
Maoni ya mhariri
Tahariri
Barua
Barua za wasomaji
Makala
Makala maalum
Safu za wachambuzi
Uchambuzi
Mtazamo
Wachambuzi
Mahojiano
Uchunguzi
Habari za uchunguzi
Ripoti
Ripoti maalum
Jicho letu
Ukweli
Ukaguzi wa ukweli
Elimu
Shule
Vyuo
Afya
Afya na jamii
Afya na lishe
Lishe
Mapishi
Mapenzi
Mahusiano
Mapenzi na mahusiano
Ndoa
Familia
Malezi
Wanawake
Vijana
Watoto
Mitindo
Urembo
Maisha na afya
Sayansi
Sayansi na teknolojia
Teknolojia
Mitandao ya kijamii
Mtandao
Mazingira
Tabianchi
Mabadiliko ya tabianchi
Hali ya hewa
Wanyamapori
Magari
Dini
Dini na imani
Imani
Historia
Haki za binadamu
Haki
Mahakama
Mahakamani
Uhalifu
Usalama
Polisi
Ulinzi
Vita
Matukio
Ajali
Matangazo
Matangazo ya vifo
Tanzia
Video
Picha
Picha na video
Habari katika picha
Katuni
Sauti
Redio
Podcast
Podikasti
TV
Vipindi
Moja kwa moja
Matangazo ya moja kwa moja
Nyota
Utabiri wa nyota
Chemsha bongo
Magazeti
Magazeti ya leo
Kumbukumbu
Maktaba
Makundi
Taarifa
Taarifa kwa vyombo vya habari
Nyingine
Nyinginezo
Mengineyo
Mchanganyiko
Gumzo
Udaku
Mastaa
Idhaa ya Kiswahili
""",
    credit="""\
Picha:
Picha/
Picha na
Picha ya maktaba
Picha za maktaba
PICHA | MAKTABA
Picha | AFP
Picha | Reuters
Maelezo ya picha
Chanzo cha picha
Chanzo cha video
Picha kwa hisani
Picha kwa hisani ya
Kwa hisani ya picha
Mpiga picha:
Mchoro:
Katuni:
Video:
Ikulu/
Picha ya skrini
Getty Images
AFP PHOTO
AFP/Getty
AP Photo
EPA-EFE
Shutterstock
Reuters/
picture alliance
picture-alliance
Unsplash
Pixabay
Wikimedia Commons
""",
    boilerplate="""\
Shiriki
Shirikisha
Shirikisha wengine
Shirikisha makala
Shiriki makala hii
Shiriki habari hii
Shiriki kwenye Facebook
Shiriki kwenye Twitter
Shiriki kwenye WhatsApp
Shiriki kupitia barua pepe
Sambaza
Sambaza habari hii
Sambaza kwa
Sambaza makala hii
Sambaza kwenye Facebook
Sambaza kwenye WhatsApp
Tuma
Tuma kwa rafiki
Tuma kwa barua pepe
Nakili
Nakili kiungo
Nakili kiunganishi
Kiungo kimenakiliwa
Imenakiliwa
Chapisha
Chapisha makala
Printi
Hifadhi
Hifadhi makala
Imehifadhiwa
Soma baadaye
Penda
Facebook
Twitter
X
Instagram
LinkedIn
WhatsApp
Telegram
Messenger
YouTube
TikTok
Threads
Pinterest
RSS
Barua pepe
Sikiliza
Sikiliza makala
Sikiliza habari hii
Sikiliza makala hii
Cheza
Cheza video
Sitisha
Skrini nzima
Muda wa kusoma
dakika za kusoma
Dakika ya kusoma
Menyu
Fungua menyu
Funga menyu
Menyu kuu
Tafuta
Tafuta hapa
Tafuta habari
Utafutaji
Matokeo ya utafutaji
Funga
Ghairi
Fungua
Endelea
Endelea na
Ruka
Ruka hadi maudhui
Ruka hadi kwenye maudhui
Ruka hadi maudhui makuu
Ruka kwenda kwenye maudhui
Ruka uende kwenye maudhui makuu
Nenda kwenye maudhui
Nenda kwenye maudhui makuu
Nenda moja kwa moja kwenye maudhui
Nenda kwenye ukurasa wa mwanzo
Nenda kwenye utafutaji
Ruka tangazo
Ruka na uende kwenye
Rudi
Rudi juu
Rudi mwanzo
Rudi nyuma
Rudi ukurasa wa mwanzo
Juu
Uko hapa
Ingia
Ingia hapa
Ingia kwenye akaunti
Toka
Jisajili
Jisajili sasa
Jisajili hapa
Jiunge
Jiunge nasi
Jiunge sasa
Sajili
Fungua akaunti
Tengeneza akaunti
Una akaunti?
Tayari una akaunti?
Huna akaunti?
Umesahau nenosiri?
Umesahau nywila?
Nenosiri
Nywila
Jina la mtumiaji
Akaunti
Akaunti yangu
Wasifu
Wasifu wangu
Mipangilio
Jiandikishe
Jiandikishe sasa
Jiandikishe kwa jarida
Usajili
Lipia
Kwa waliojisajili
Maudhui ya kulipia
Jarida
Majarida
Barua habari
Gazeti la leo
E-gazeti
Gazeti mtandao
Pakua
Pakua programu
Pakua app
Pakua programu yetu
Programu
Fungua kwenye programu
Tangazo
Matangazo ya biashara
Tangaza nasi
Tangaza hapa
Tangaza
Makala inaendelea baada ya tangazo
Habari inaendelea chini ya tangazo
Endelea kusoma baada ya tangazo
Imedhaminiwa
Maudhui yaliyodhaminiwa
Mdhamini
Vidakuzi
Kuki
Sera ya vidakuzi
Mipangilio ya vidakuzi
Kubali
Kubali yote
Kubali vidakuzi
Kubali vidakuzi vyote
Nakubali
Ninakubali
Kataa
Kataa yote
Ruhusu
Ruhusu yote
Sera ya faragha
Faragha
Sera ya usiri
Sera
Masharti
Vigezo na masharti
Sheria na masharti
Masharti ya matumizi
Kanuni na masharti
Kanusho
Hakimiliki
Haki zote zimehifadhiwa
Haki miliki
Maadili
Kuhusu sisi
Kutuhusu
Kuhusu
Sisi ni nani
Wasiliana nasi
Wasiliana
Mawasiliano
Anwani
Nafasi za kazi
Msaada
Maswali yanayoulizwa mara kwa mara
Ramani ya tovuti
Maoni yako
Tutumie maoni
Ripoti kosa
Ripoti
Fuata
Unafuata
Tufuate
Tufuate kwenye
Tufuatilie
Tufuate kwenye Facebook
Tufuate kwenye Instagram
Tufuate kwenye mitandao ya kijamii
Mitandao yetu ya kijamii
Arifa
Washa arifa
Pokea arifa
Onyesha
Onyesha zaidi
Onyesha yote
Onyesha maoni
Ona zaidi
Ona yote
Ona zote
Tazama zote
Tazama yote
Tazama maoni
Angalia zote
Pakia zaidi
Inapakia
Ficha
Ficha maoni
Yote
Zote
Habari zote
Makala zote
Mada zote
Soma maoni
Soma makala kamili
Soma habari kamili
Soma yote
Panga
Panga kwa
Piga kura
Matokeo
Kura ya maoni
Asante
Asante!
Chagua
Chagua lugha
Badilisha lugha
Kiswahili
Kiingereza
Hali ya giza
Ukubwa wa maandishi
Jina
Jina lako
Barua pepe yako
Anwani ya barua pepe
Anwani yako ya barua pepe
Weka barua pepe
Tovuti
Imesomwa
Imetazamwa
Idadi ya waliosoma
Huduma
Washirika
Ratiba
Ratiba ya vipindi
Leo
Ukurasa
Ukurasa unaofuata
Ukurasa uliopita
Kuhusu mwandishi
Maelezo zaidi
Tuma habari
Tutumie habari
Toleo la simu
Taarifa zaidi
Hivi karibuni
Hivi punde
Kwa ajili yako
Taarifa mpya
""",
    promo="""\
Jiunge na
Jiunge nasi kwenye
Jiunge nasi
Jiunge na chaneli
Jiunge na kundi
Jisajili kwa
Jisajili kupata
Jisajili ili
Jiandikishe kwa
Jiandikishe kupokea
Jiandikishe ili
Tufuate kwenye
Tufuate katika
Tufuatilie kwenye
Tufuatilie kupitia
Fuata ukurasa
Fuata chaneli
Fuatilia habari
Fuatilia zaidi
Endelea kufuatilia
Endelea kutufuatilia
Pata habari
Pata habari zaidi
Pata taarifa
Pata habari za hivi punde
Pokea habari
Pokea taarifa
Pakua programu
Pakua app
Pakua aplikesheni
Bonyeza hapa
Bofya hapa
Bonyeza kiungo
Bofya kiungo
Gusa hapa
Soma habari kamili
Soma makala kamili
Soma habari zaidi kwenye
Soma zaidi kwenye
Soma magazeti
Kusoma zaidi
Kwa habari zaidi
Kwa taarifa zaidi
Kwa maelezo zaidi
Ili kuendelea kusoma
Ingia ili
Lazima uingie
Unahitaji kuingia
Tembelea tovuti
Tembelea ukurasa
Tazama hapa
Sikiliza hapa
Sikiliza matangazo
Subscribe
Usisahau kusubscribe
Usikose habari
Usipitwe na habari
Je, una habari
Una habari
Una maoni
Una taarifa
Tutumie habari
Tutumie maoni yako
Toa maoni yako
Tuandikie
Tuma maoni
Wasiliana nasi kupitia
Wasiliana nasi kwa
Tusaidie
Makala hii ilichapishwa
Makala hii imechapishwa
Makala haya
Makala hii ni
Makala hii imetafsiriwa
Habari hii ilichapishwa
Habari hii imechapishwa
Taarifa hii ilichapishwa
Taarifa hii imechapishwa
Maoni yaliyotolewa
Maoni katika makala
Mwandishi wa makala hii
Mwandishi ni
Imetafsiriwa na kuhaririwa
Imetafsiriwa kwa Kiswahili
Tunatumia vidakuzi
Tovuti hii inatumia
Tovuti hii hutumia
Kwa kubofya
Kwa kujisajili
Kwa kuendelea kutumia
Hakimiliki ©
Copyright
© Copyright
""",
    notices="""\
sera ya faragha
masharti ya matumizi
vigezo na masharti
jarida letu
jiandikishe
ingia kwenye
barua pepe yako
tovuti hii
tovuti yetu
programu yetu
wasomaji wetu
haki zote zimehifadhiwa
tufuate
chaneli yetu
maoni yako
""",
    comments="""\
Maoni (0)
Maoni yote
Maoni ya wasomaji
Andika maoni
Andika maoni yako
Acha maoni
Acha maoni yako
Acha jibu
Weka maoni
Weka maoni yako
Ongeza maoni
Toa maoni
Hakuna maoni
Hakuna maoni bado
Maoni 0
Maoni 1
Jibu
Ghairi jibu
Majadiliano
Mjadala
Unasemaje?
Una maoni gani?
Kuwa wa kwanza kutoa maoni
Maoni yamefungwa
Barua pepe yako haitachapishwa.
Anwani yako ya barua pepe haitachapishwa.
""",
    ending="""\
MWISHO
(mwisho)
Mwisho.
""",
    agencies="""\
AFP
Agence France-Presse
Shirika la habari la AFP
Reuters
Thomson Reuters
Shirika la habari la Reuters
AP
Associated Press
Shirika la habari la AP
AFPE
APE
AFPE, RTRE
DPA
DPAE
RTRE
Xinhua
Shirika la habari la Xinhua
TASS
Interfax
Sputnik
Anadolu
Anadolu Agency
UPI
Bloomberg
PANA
KNA
Kenya News Agency
Shirika la Habari la Kenya
SHIHATA
MAELEZO
Idara ya Habari Maelezo
Habari Maelezo
TSN
PCS
SUNA
ENA
RNA
Rwanda News Agency
APO Group
UN News
Habari za UN
Mashirika
Mashirika ya habari
Shirika la habari
Vyombo vya habari
Vyanzo mbalimbali
MAELEZO ZANZIBAR
Habari Maelezo Zanzibar
Idara ya Habari
ZANPO
TSN Digital
Shirika la Habari la Tanzania
Xinhua Swahili
Mashirika ya Habari ya Kimataifa
RTRE/AFPE
AFP/Reuters
Shirika la Habari la China
Shirika la Habari la Uturuki
Shirika la Habari la Iran
IRNA
Tasnim
Fars
Kurugenzi ya Mawasiliano ya Rais Ikulu
Kurugenzi ya Mawasiliano Ikulu
Ikulu Mawasiliano
""",
    outlets="""\
BBC Swahili
BBC News Swahili
BBC
DW
DW Kiswahili
Deutsche Welle
VOA
VOA Swahili
Sauti ya Amerika
RFI Kiswahili
RFI
CRI
CRI Kiswahili
Radio China Kimataifa
Parstoday
Idhaa ya Kiswahili ya Radio Tehran
TRT Afrika
Taifa Leo
Mwananchi
Mwanaspoti
HabariLeo
Habari Leo
Nipashe
Mtanzania
Tanzania Daima
Raia Mwema
JamiiForums
Global Publishers
Millard Ayo
Michuzi
Michuzi Blog
Dar24
Bongo5
Tuko
Tuko.co.ke
Swahili Times
ITV Tanzania
Azam TV
TBC
TBC Taifa
ZBC
KBC
NTV
Citizen TV
KTN
Radio Maisha
Radio Taifa
Radio Jambo
The Citizen
Daily News
Daily Nation
The Standard
Vatican News
Mwananchi Digital
Mwananchi Communications
Zanzibar Leo
Jamhuri Media
Gazeti la Jamhuri
Fullshangwe
Fullshangwe Blog
Dewji Blog
EATV
East Africa TV
Clouds FM
Clouds Media
Clouds TV
Wasafi Media
Wasafi FM
Star TV
Channel Ten
Ayo TV
MwanaHALISI
MwanaHALISI Online
The Chanzo
Malunde 1 Blog
Kwanza TV
NTV Kenya
KTN News
K24
Inooro TV
Taifa Digital
Swahilihub
UTV
Radio One
Radio Free Africa
EFM
Times FM
Capital FM
Radio Citizen
Milele FM
Radio Vatican
Parstoday Kiswahili
Idhaa ya Kiswahili ya DW
Idhaa ya Kiswahili
UN News Kiswahili
CGTN
CGTN Kiswahili
Al Jazeera
CNN
The East African
Taifa Jumapili
Spoti Leo
SpotiLeo
Ijumaa Wikienda
Gazeti la Uhuru
Michuzi TV
Torch Media
Daily News Digital
Zanzibar 24
Zanzibar24
PBA
Pemba Today
Lukuvi Blog
""",
    outlet_words="""\
Gazeti
Radio
Redio
TV
FM
Habari
News
Times
Daily
Media
Blog
Online
""",
    titles="""\
Dk. Dkt. Dk Dkt Prof. Profesa Mhe. Mh. Bw. Bi.
""",
    months="""\
2 Febuari
8 Agost
9 Sept
12 Disemba | Dis
""",
    weekdays="""\
1 Jtatu
2 Jnne
3 Jtano
4 Alhamis
6 Jmosi
7 Jpili
""",
    zones="""\
saa za Afrika Mashariki = +03:00
kwa saa za Afrika Mashariki = +03:00
majira ya Afrika Mashariki = +03:00
saa za Afrika ya Mashariki = +03:00
EAT = +03:00
saa za Afrika ya Kati = +02:00
saa za Greenwich = +00:00
majira ya Greenwich = +00:00
saa za Moscow = Europe/Moscow
saa za London = Europe/London
""",
    relative="""\
leo = 0
leo asubuhi = 0
jana = -1
jana usiku = -1
juzi = -2
kesho = 1
kesho kutwa = 2
keshokutwa = 2
""",
    ago="""\
{unit} {n} zilizopita
{unit} {n} iliyopita
{unit} {n} yaliyopita
{unit} {n} zimepita
""",
    units="""\
second = sekunde
minute = dakika | dak
hour = saa | masaa
day = siku
week = wiki
month = mwezi | miezi
year = mwaka | miaka
""",
)
