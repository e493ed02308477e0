"""Malay: the words that newspapers, portals and agencies put around a story.

Labels as printed by newspapers, news portals, broadcasters and agencies of Malaysia, Singapore and Brunei; function words: the commonest of written Malay, those that Indonesian spells or uses differently among them.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="ms",
    name="Malay",
    endonym="Melayu",
    script="Latn",
    also=("en",),
    day_first=True,
    function_words="""\
yang dan untuk dengan pada kerana boleh bahawa beliau berkata katanya selepas manakala sekiranya daripada ialah
bagi berkenaan turut mahu sehingga kepada pelbagai seramai membabitkan ketika perlu semalam iaitu
apabila menerusi sempena
di ke dari ini itu akan tidak telah dalam juga tersebut
""",
    published="""\
Diterbitkan
Diterbitkan pada
Diterbitkan oleh
Diterbit pada
Disiarkan
Disiarkan pada
Disiar pada
Terbitan
Tarikh
Tarikh terbit
Tarikh terbitan
Tarikh siaran
Tarikh disiarkan
Tarikh penerbitan
Tarikh diterbitkan
Tarikh paparan
Dipaparkan pada
Dimuat naik
Dimuat naik pada
Muat naik
Pertama kali diterbitkan
Pertama kali disiarkan
Masa terbitan
Kali pertama disiarkan
Disiarkan oleh
""",
    updated="""\
Dikemas kini
Dikemas kini pada
Dikemaskini
Dikemaskini pada
Kemas kini
Kemas kini terakhir
Kemaskini
Kemaskini terakhir
Kemas kini terkini
Terakhir dikemas kini
Terakhir dikemaskini
Kali terakhir dikemas kini
Kali terakhir dikemaskini
Tarikh kemas kini
Tarikh kemaskini
Tarikh kemaskini terakhir
Diubah pada
Dipinda pada
Disunting pada
Pembetulan
""",
    source="""\
Sumber
Sumber berita
Sumber asal
Sumber artikel
Sumber maklumat
Sumber rujukan
Artikel asal
Agensi
Penerbit
Akhbar
Media
Via
Rujukan
Kredit
""",
    byline="""\
Oleh
Penulis
Penulis bersama
Ditulis oleh
Artikel oleh
Artikel ini ditulis oleh
Laporan oleh
Dilaporkan oleh
Disediakan oleh
Disusun oleh
Dikarang oleh
Pengarang artikel
Wartawan
Laporan wartawan
Teks dan foto
Teks dan gambar
Teks oleh
Ulasan oleh
Rencana oleh
Diterjemah oleh
Diterjemahkan oleh
Penterjemah
Temu bual oleh
Kiriman oleh
Foto dan teks
Gambar dan teks
Teks & gambar
Laporan dan gambar
Gambar dan laporan
Berita oleh
Kolumnis oleh
Ditulis semula oleh
Artikel dan foto oleh
Disunting dan ditulis oleh
""",
    reporter="""\
Meja berita
Unit berita
Unit berita digital
Sidang pengarang
Bilik berita
Jabatan berita
Kakitangan editorial
Wartawan kanan
Wartawan khas
Wartawan penyiaran
Wartawan sukan
Wartawan jenayah
Wartawan politik
Wartawan ekonomi
Wartawan hiburan
Wartawan eksekutif
Wartawan kami
Wakil pemberita
Pemberita kanan
Penolong pengarang
Penolong pengarang berita
Penolong editor
Editor berita
Ketua biro
Kolumnis
Kolumnis jemputan
Penulis jemputan
Penulis bebas
Penulis tamu
Penganalisis
Jurufoto
Jurugambar
Juruvideo
Penyumbang
Stringer
Wartawan sambilan
Agensi-agensi berita
Pelbagai sumber
Koresponden
Pemberita
Pemberita khas
Pemberita sambilan
Penulis kanan
Koresponden khas
Pengarang sukan
Pasukan editorial
Penyelidik
Pensyarah kanan
FMT Reporters
Kumpulan editorial
""",
    editor="""\
Editor
Editor urusan
Editor eksekutif
Pengarang
Pengarang urusan
Pengarang berita
Pengarang eksekutif
Pengarang kumpulan
Ketua pengarang
Ketua pengarang kumpulan
Timbalan ketua pengarang
Timbalan pengarang
Timbalan pengarang berita
Ketua editor
Ketua penyunting
Ketua pegawai eksekutif
Penyunting
Penyunting bersekutu
Penyunting bahasa
Disunting oleh
Disemak oleh
Pengasas
Pengarah
Pengarah urusan
Pengerusi
Pengerusi eksekutif
Ketua berita
Pengurus besar
Penerbit eksekutif
Penerbit rancangan
Penasihat editorial
Lembaga pengarang
Editor foto
Editor bersama
Pereka grafik
""",
    conjunction="""\
dan
serta
&
""",
    with_agency="""\
dengan
""",
    keywords="""\
Tag
Tags
Tag berkaitan
Kata kunci
Topik
Topik berkaitan
Topik popular
Topik hangat
Topik pilihan
Label
Hashtag
Tanda pagar
Isu berkaitan
Perkara
Ditag
Tag popular
Lagi berita mengenai
Tema
Tokoh
Lokasi
Subjek
""",
    related="""\
Baca juga
Baca juga berita
Baca lagi
Baca lagi di
Baca lanjut
Baca selanjutnya
Baca seterusnya
Baca berita penuh
Baca berita lain
Baca sebelum ini
Baca artikel lain
Bacaan lanjut
Bacaan berkaitan
Ikuti juga
Lihat juga
Lihat lagi
Tonton juga
Tonton video
Dengar juga
Klik juga
Berita berkaitan
Berita berkait
Berita lain
Berita-berita lain
Berita lanjut
Berita lagi
Berita terkini
Berita terbaru
Berita terbaharu
Berita popular
Berita pilihan
Berita utama
Berita utama hari ini
Berita hari ini
Berita sebelumnya
Berita sebelum ini
Berita seterusnya
Berita terhangat
Berita paling popular
Artikel berkaitan
Artikel berkait
Artikel lain
Artikel lain berkaitan
Artikel-artikel lain
Artikel terkini
Artikel terbaru
Artikel popular
Artikel pilihan
Artikel sebelumnya
Artikel seterusnya
Artikel sebelum ini
Artikel disyorkan
Artikel penuh
Berkaitan
Kandungan berkaitan
Kandungan lain
Kandungan disyorkan
Lagi berita
Lagi berita berkaitan
Lagi artikel
Lagi artikel berkaitan
Lagi dari
Lagi daripada penulis
Lagi cerita
Lagi kisah
Lagi video
Lebih banyak berita
Lagi untuk anda
Terkini
Terbaru
Terbaharu
Terhangat
Tular
Trending
Trending sekarang
Tengah hangat
Sedang hangat
Popular
Paling popular
Paling banyak dibaca
Paling banyak dikongsi
Paling banyak ditonton
Paling dibaca
Paling hangat
Paling tular
Terpopular
Sohor kini
Video berkaitan
Video terkini
Video popular
Video pilihan
Video terbaru
Gambar berkaitan
Foto berkaitan
Pilihan
Pilihan editor
Pilihan pengarang
Pilihan untuk anda
Pilihan pembaca
Disyorkan
Disyorkan untuk anda
Disarankan
Disarankan untuk anda
Cadangan untuk anda
Cadangan bacaan
Jangan lepaskan
Jangan terlepas
Jangan ketinggalan
Anda mungkin suka
Anda mungkin juga suka
Anda mungkin berminat
Anda mungkin juga berminat
Mungkin anda suka
Mungkin anda berminat
Anda juga mungkin suka
Sebelumnya
Seterusnya
Pos sebelumnya
Pos seterusnya
Pos berkaitan
Pos terkini
Catatan berkaitan
Catatan terkini
Catatan lama
Catatan terbaru
Tajuk utama
Sorotan
Fokus
Rencana berkaitan
Laporan berkaitan
Laporan lanjut
Laporan khas
Berita berkaitan lain
Berita menarik lain
Artikel menarik
Mungkin anda juga suka
Mungkin anda juga berminat
Paling banyak dilihat
Paling banyak dibaca hari ini
Cerita berkaitan
Cerita lain
Kisah berkaitan
Baca berita berkaitan
Disyorkan untuk awak
Anda mungkin ingin membaca
""",
    section="""\
Kategori
Seksyen
Ruangan
Bahagian
Segmen
Saluran
Diterbitkan dalam
Disiarkan di bawah
Difailkan di bawah
""",
    sections="""\
Utama
Laman utama
Muka depan
Muka hadapan
Berita
Terkini
Mutakhir
Terbaru
Nasional
Tempatan
Dalam negeri
Dalam negara
Malaysia
Singapura
Brunei
Semasa
Berita semasa
Berita utama
Berita tempatan
Am
Umum
Politik
Kerajaan
Parlimen
Pilihan raya
PRU
PRU15
PRN
Pilihan raya negeri
Jenayah
Kes
Mahkamah
Undang-undang
Jenayah & Kes
Mahkamah & Jenayah
Wilayah
Negeri
Johor
Kedah
Kelantan
Melaka
Negeri Sembilan
Pahang
Perak
Perlis
Pulau Pinang
Sabah
Sarawak
Selangor
Terengganu
Kuala Lumpur
Lembah Klang
Utara
Selatan
Timur
Borneo
Dunia
Luar negara
Antarabangsa
Global
Asia
ASEAN
Nusantara
Timur Tengah
Palestin
Ekonomi
Bisnes
Perniagaan
Kewangan
Korporat
Korporat & Industri
Pasaran
Pasaran saham
Bursa
Bursa Malaysia
Pelaburan
Perbankan
Usahawan
Keusahawanan
PKS
Hartanah
Harta tanah
Industri
Teknologi
Sains
Sains & Teknologi
Sains dan Teknologi
Gajet
IT
Digital
Automotif
Auto
Motor
Sukan
Arena
Bola sepak
Bola
Liga Malaysia
Liga Super
Liga Perdana Inggeris
Badminton
Hoki
Olimpik
Sukan SEA
Sukan lain
Formula 1
MotoGP
E-Sukan
Esukan
Hiburan
Selebriti
Artis
Filem
Drama
Muzik
Televisyen
TV
K-Pop
Budaya
Seni
Seni & Budaya
Sastera
Sastera & Budaya
Buku
Cerpen
Puisi
Sajak
Bahasa
Pendapat
Opini
Kolumnis
Kolum
Rencana
Rencana pengarang
Lidah pengarang
Editorial
Komentar
Ulasan
Analisis
Surat pembaca
Forum pembaca
Minda pembaca
Suara pembaca
Wawancara
Temu bual
Laporan khas
Eksklusif
Siasatan
Fakta
Semak fakta
Sebenarnya
Gaya hidup
Gaya
Santai
Kesihatan
Sihat
Kecantikan
Fesyen
Makanan
Makan
Resipi
Masakan
Pelancongan
Pelancong
Melancong
Percutian
Keluarga
Kekeluargaan
Wanita
Lelaki
Remaja
Belia
Kanak-kanak
Hubungan
Rumah tangga
Dekorasi
Hiasan dalaman
Kediaman
Tular
Viral
Sensasi
Pelik
Unik
Aneh
Agama
Islam
Islamik
Dakwah
Haji
Haji & Umrah
Ramadan
Ramadan & Aidilfitri
Komuniti
Masyarakat
Metro Ahad
Pendidikan
Kampus
Universiti
Sekolah
SPM
Alam sekitar
Alam Sekitar & Iklim
Cuaca
Bencana
Banjir
Pertanian
Pengangkutan
Tenaga
Pekerjaan
Kerjaya
Sejarah
Warisan
Nostalgia
Pertahanan
Keselamatan
Polis
Tentera
Media
Video
Gambar
Foto
Galeri
Galeri foto
Multimedia
Infografik
Grafik
Kartun
Podcast
Audio
Radio
Langsung
Siaran langsung
Arkib
E-paper
Akhbar digital
Horoskop
Permainan
Kuiz
Iklan & Promosi
Advertorial
Kenyataan media
Siaran media
Lain-lain
Pelbagai
Tidak dikategorikan
Bahasa Inggeris
English
""",
    credit="""\
Foto:
Foto/
Foto oleh
Foto ihsan
Foto fail
Foto hiasan
Foto BERNAMA
Foto AFP
Foto Reuters
Foto AP
Gambar:
Gambar/
Gambar oleh
Gambar fail
Gambar hiasan
Gambar ihsan
Gambar kecil
Gambar Bernama
Sumber gambar
Sumber foto
Kapsyen
Keterangan gambar
Ihsan Facebook
ihsan media sosial
ihsan pembaca
Kredit foto
Kredit gambar
Tangkap layar
Tangkapan skrin
Tangkap skrin
Ilustrasi:
Grafik:
Infografik:
Video:
Jurufoto:
Jurugambar:
NSTP/
BERNAMA PIX
BERNAMAPIX
fotoBERNAMA
UTUSAN/
Getty Images
Shutterstock
AP Photo
AFP PHOTO
EPA-EFE
Freepik
Unsplash
Pixabay
Pexels
Wikimedia Commons
""",
    boilerplate="""\
Kongsi
Kongsi artikel
Kongsi artikel ini
Kongsi berita
Kongsi berita ini
Kongsikan
Kongsikan artikel ini
Kongsi di Facebook
Kongsi di Twitter
Kongsi di X
Kongsi di WhatsApp
Kongsi di Telegram
Kongsi ke Facebook
Kongsi melalui
Kongsi melalui e-mel
Kongsi melalui WhatsApp
Kongsi pautan
Perkongsian
Hantar
Hantar e-mel
Hantar kepada rakan
Salin
Salin pautan
Pautan disalin
Pautan telah disalin
Disalin
Cetak
Cetak artikel
Simpan
Simpan artikel
Disimpan
Simpan untuk dibaca kemudian
Baca kemudian
Senarai bacaan
Tanda buku
Kegemaran
Suka
Ciap
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
E-mel
Emel
Dengar
Dengar artikel
Dengar artikel ini
Dengar berita ini
Main
Mainkan
Mainkan video
Jeda
Skrin penuh
Masa bacaan
Masa membaca
Anggaran masa bacaan
minit bacaan
minit membaca
minit baca
Menu
Buka menu
Tutup menu
Menu utama
Navigasi
Cari
Carian
Carian berita
Cari berita
Cari di sini
Hasil carian
Masukkan kata kunci
Tutup
Tutup carian
Tutup iklan
Batal
Buka
Teruskan
Teruskan membaca
Teruskan pembacaan
Sambung baca
Langkau ke kandungan
Langkau ke kandungan utama
Langkau
Langkau iklan
Pergi ke kandungan
Pergi ke kandungan utama
Lompat ke kandungan
Terus ke kandungan
Kembali
Kembali ke atas
Kembali ke laman utama
Kembali ke utama
Ke atas
Anda di sini
Anda berada di sini
Log masuk
Log masuk di sini
Log masuk / Daftar
Log keluar
Daftar
Daftar masuk
Daftar sekarang
Daftar di sini
Daftar akaun
Daftar percuma
Buat akaun
Cipta akaun
Belum ada akaun?
Sudah ada akaun?
Sudah mempunyai akaun?
Sudah melanggan?
Lupa kata laluan
Lupa kata laluan?
Kata laluan
Nama pengguna
Ingat saya
Akaun
Akaun saya
Profil saya
Tetapan
Tetapan akaun
Langgan
Langgan sekarang
Langgan surat berita
Langganan
Melanggan
Pelanggan sahaja
Untuk pelanggan sahaja
Khas untuk pelanggan
Premium
Cuba percuma
Beli sekarang
Surat berita
Buletin
Akhbar hari ini
Naskhah digital
Muat turun
Muat turun aplikasi
Muat turun sekarang
Aplikasi
Aplikasi mudah alih
Buka dalam aplikasi
Iklan
Iklankan
Iklan bersama kami
Iklan dengan kami
Pengiklanan
Kadar iklan
Artikel bersambung selepas iklan
Artikel diteruskan selepas iklan
Berita bersambung selepas iklan
Teruskan membaca selepas iklan
Kandungan tajaan
Kandungan berbayar
Tajaan
Ditaja
Ditaja oleh
Penaja
Promosi
Kuki
Dasar kuki
Polisi kuki
Tetapan kuki
Terima
Terima semua
Terima kuki
Terima semua kuki
Setuju
Saya setuju
Saya faham
Faham
Tolak
Tolak semua
Benarkan
Benarkan semua
Dasar privasi
Polisi privasi
Privasi
Notis privasi
Dasar perlindungan data
Perlindungan data peribadi
Notis perlindungan data peribadi
Terma
Terma dan syarat
Terma & syarat
Terma penggunaan
Terma perkhidmatan
Syarat penggunaan
Penafian
Notis penafian
Hak cipta
Hak cipta terpelihara
Hakcipta terpelihara
Semua hak cipta terpelihara
Kod etika
Kod etika kewartawanan
Aduan
Tentang kami
Mengenai kami
Perihal kami
Hubungi
Hubungi kami
Hubungi editor
Maklumat korporat
Kerjaya bersama kami
Jawatan kosong
Bantuan
Pusat bantuan
Soalan lazim
Peta laman
Maklum balas
Lapor
Laporkan
Laporkan kesilapan
Laporkan ralat
Ikut
Ikuti
Mengikuti
Ikuti kami
Ikuti kami di
Ikuti kami di Facebook
Ikuti kami di Instagram
Ikuti kami di media sosial
Ikuti kami di Google News
Media sosial
Pemberitahuan
Aktifkan pemberitahuan
Hidupkan notifikasi
Notifikasi
Papar
Papar semua
Papar lagi
Papar komen
Paparkan lagi
Tunjuk
Tunjuk lagi
Tunjukkan semua
Lihat semua
Lihat semua berita
Lihat semua artikel
Lihat lebih banyak
Lihat komen
Lihat semua komen
Lihat galeri
Lihat gambar
Lihat profil
Muat lagi
Muatkan lagi
Memuatkan
Sedang dimuatkan
Sembunyikan
Sembunyi komen
Semua
Semua berita
Semua artikel
Semua kategori
Halaman
Halaman 1
Susun
Susun mengikut
Pilih
Pilih bahasa
Bahasa
Bahasa Melayu
Bahasa Malaysia
Mod gelap
Saiz teks
Saiz huruf
Besarkan teks
Undi
Undi sekarang
Keputusan
Tinjauan
Terima kasih!
Terima kasih
Nama
Alamat e-mel
Alamat emel
E-mel anda
Alamat e-mel anda
Masukkan e-mel
Masukkan e-mel anda
Laman web
Tontonan
Dibaca
Jumlah bacaan
Bilangan pembaca
Perkhidmatan
Rakan kongsi
Rangkaian kami
Waktu solat
Jadual
Jadual TV
Hari ini
Selanjutnya
Lebih lanjut
Untuk anda
Keluar dari versi mudah alih
Versi desktop
Hantar berita
Hantar artikel
Hantar maklum balas
Apa pendapat anda?
Sebelum ini
Latar belakang
""",
    promo="""\
Langgan saluran
Langgan surat berita
Langgan sekarang
Dapatkan berita
Dapatkan berita terkini
Dapatkan maklumat
Dapatkan kemas kini
Dapatkan informasi
Dapatkan akses
Dapatkan naskhah
Ikuti kami
Ikuti kami di
Ikuti saluran
Ikuti perkembangan
Ikuti berita
Ikuti perkembangan terkini
Ikuti Telegram
Ikuti channel
Ikuti kami melalui
Sertai saluran
Sertai kami
Sertai grup
Sertai komuniti
Sertai WhatsApp
Sertai Telegram
Jom sertai
Jom langgan
Jom follow
Join Telegram
Muat turun aplikasi
Muat turun aplikasi kami
Klik di sini
Klik sini
Klik pautan
Klik untuk
Layari laman
Lawati laman
Baca berita penuh di
Baca laporan penuh
Baca artikel penuh
Baca selanjutnya di
Baca lanjut di
Baca berita lain di
Untuk berita lanjut
Untuk maklumat lanjut
Untuk lebih banyak berita
Log masuk untuk
Sila log masuk
Sila daftar
Sila klik
Sila langgan
Anda perlu log masuk
Anda mesti log masuk
Daftar untuk
Daftar sebagai
Jangan lupa follow
Jangan lepaskan peluang
Kongsikan pendapat
Kongsikan pandangan
Anda ada maklumat
Hantarkan artikel
Hantar artikel anda
Hantar pendapat
Hantar surat anda
Tonton video penuh
Tonton siaran
Dengarkan podcast
Sokong kami
Sokong kewartawanan
Artikel ini pertama kali
Artikel ini diterbitkan
Artikel ini disiarkan
Artikel ini telah disiarkan
Artikel ini telah diterbitkan
Artikel ini adalah pandangan
Artikel ini merupakan pandangan
Artikel ini ialah pandangan
Artikel asal
Berita ini pertama kali
Berita ini disiarkan
Pandangan dalam artikel
Ini adalah pandangan peribadi
Ini pandangan penulis
Penulis ialah
Penulis adalah
Kami menggunakan kuki
Laman web ini menggunakan
Laman ini menggunakan
Dengan mengklik
Dengan mendaftar
Hakcipta
Hak Cipta ©
Copyright
© Copyright
© Hak Cipta
Follow kami
Sertai kami di
""",
    notices="""\
dasar privasi
polisi privasi
terma dan syarat
syarat penggunaan
surat berita
newsletter
daftar sekarang
log masuk
alamat e-mel
e-mel anda
laman web ini
laman web kami
aplikasi kami
muat turun aplikasi
pembaca kami
ikuti kami
ikuti saluran
saluran WhatsApp
saluran Telegram
Google News
komen anda
""",
    comments="""\
Komen
Komen anda
Komen pembaca
Ulasan pembaca
Komen terkini
Beri komen
Berikan komen
Beri komen anda
Tinggalkan komen
Tinggalkan ulasan
Tinggalkan balasan
Tinggalkan pesanan
Tulis komen
Tambah komen
Hantar komen
Catat ulasan
Tiada komen
Tiada ulasan
Belum ada komen
0 komen
1 komen
Semua komen
Balas
Batal balasan
Perbincangan
Berikan pendapat anda
Jadi yang pertama memberi komen
Komen ditutup
Alamat e-mel anda tidak akan disiarkan.
""",
    ending="""\
TAMAT
(tamat)
(bersambung)
""",
    agencies="""\
Bernama
Agensi Bernama
Pertubuhan Berita Nasional Malaysia
Agensi Berita Nasional
Agensi berita Bernama
Sarawak Public Communications Unit
UKAS
Infosabah
Antara
Agensi berita Antara
Infofoto
PENA
AFP
Agence France-Presse
Reuters
Thomson Reuters
AP
Associated Press
DPA
UPI
Bloomberg
Dow Jones
Xinhua
Agensi berita Xinhua
TASS
Sputnik
RIA Novosti
Interfax
Anadolu
Anadolu Agency
Agensi Anadolu
AA
Kyodo
Jiji
Yonhap
KCNA
PTI
ANI
EFE
ANSA
IRNA
SPA
WAM
WAFA
QNA
KUNA
PNA
VNA
TNA
Agensi
Agensi-agensi
Agensi berita
Agensi-agensi berita
Pelbagai agensi
Pelbagai sumber
Media OutReach
Bernama TV
BERNAMA RADIO
Bernama Biz
Bernama-Xinhua
Bernama-Anadolu
Bernama-WAM
Bernama-dpa
Xinhua-Bernama
Anadolu Ajansi
Agensi berita Anadolu
Agensi berita AFP
Agensi berita Reuters
BERNAMA-SPUTNIK
Jabatan Penerangan
Jabatan Penerangan Malaysia
Sarawak Public Communication Unit
Jabatan Penerangan Brunei
Infobrunei
MAJLIS MEDIA
""",
    outlets="""\
Berita Harian
BH Online
Harian Metro
Utusan Malaysia
Utusan Online
Kosmo
Kosmo Digital
Sinar Harian
Astro Awani
Buletin TV3
TV3
RTM
Berita RTM
Malaysiakini
Malaysia Gazette
MalaysiaGazette
MStar
Free Malaysia Today
FMT
The Star
New Straits Times
NST
NSTP
Malay Mail
Harakah
HarakahDaily
Media Selangor
Selangor Kini
Suara Sarawak
Utusan Borneo
Daily Express
Sabah Post
Berita Mediacorp
Berita Harian Singapura
Media Permata
Pelita Brunei
Air Times
Agenda Daily
Rotikaya
Oh Bulan
Kosmo! Online
Kosmo!
Harian Metro Online
myMetro
HM Digital
Berita Harian Online
Sinar Daily
Sinar Premium
FMT Reporters
Malaysia Now
MalaysiaNow
The Malaysian Insight
Getaran.my
Majoriti.com.my
The Vibes
Sinar Plus
Hiburan Awani
Awani
Berita Awani
Bernama TV
Sabah News Today
Sabah Media
Jesselton Times
TVS Sarawak
Ukas News
DayakDaily
Dayak Daily
Sarawak Tribune
New Sarawak Tribune
The Borneo Post
Borneo Post
Suara TV
Suara Keadilan
Roketkini
Roketkini.com
Wilayahku
Mediasarawak
Kelantan Times
Kedahnewsfeed
Pahang Media
Buletin Mutiara
Terengganu Today
Johor Kini
Melaka Hari Ini
N9 Kini
Perak Today
TV AlHijrah
Al Hijrah Media
IKIMfm
Astro Arena
Stadium Astro
Arena Metro
Sirap Limau
The Reporter
Vocket
The Vocket
Lobak Merah
Soya Cincau
Amanz
CodeBlue
Brudirect
Radio Televisyen Brunei
""",
    outlet_words="""\
Berita
Harian
Utusan
Akhbar
Mingguan
Times
News
Post
Gazette
Media
TV
FM
""",
    titles="""\
Dr. Dr Prof. Prof Datuk Dato' Datin Ustaz Ustazah
""",
    months="""\
8 Ogs
9 Sept
""",
    weekdays="""\
5 Jumaah
""",
    am="""\
pagi
PG
awal pagi
""",
    pm="""\
petang
malam
tengah hari
PTG
TGH
MLM
""",
    zones="""\
waktu Malaysia = +08:00
waktu tempatan Malaysia = +08:00
waktu Singapura = +08:00
waktu Brunei = +08:00
waktu Indonesia Barat = +07:00
waktu Arab Saudi = +03:00
waktu Makkah = +03:00
waktu London = Europe/London
waktu New York = America/New_York
waktu Moscow = Europe/Moscow
""",
    relative="""\
hari ini = 0
pagi tadi = 0
petang tadi = 0
malam ini = 0
semalam = -1
malam tadi = -1
kelmarin = -2
esok = 1
lusa = 2
""",
    ago="""\
{n} {unit} lalu
{n} {unit} yang lalu
{n} {unit} lepas
kira-kira {n} {unit} lalu
""",
    units="""\
second = saat
minute = minit
hour = jam
day = hari
week = minggu
month = bulan
year = tahun
""",
)
