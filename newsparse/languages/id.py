"""Indonesian: the words that newspapers, portals and agencies put around a story.

Labels as printed by newspapers, news portals, broadcasters and agencies of Indonesia; function words: the commonest of written Indonesian, those that Malay spells or uses differently among them.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="id",
    name="Indonesian",
    endonym="bahasa Indonesia",
    script="Latn",
    also=("en",),
    day_first=True,
    function_words="""\
yang dan untuk dengan pada karena bisa bahwa hingga usai terkait sejumlah ujarnya ungkapnya tuturnya jelasnya
pihaknya saat para sementara kini sebab maupun selain kalau cuma beberapa usaha rupiah serta melalui sedangkan
mengatakan berbagai kata ia
di ke dari ini itu akan tidak telah dalam juga tersebut
""",
    published="""\
Diterbitkan
Diterbitkan pada
Diterbitkan tanggal
Diterbitkan oleh
Dipublikasikan
Dipublikasikan pada
Dipublikasikan tanggal
Dipublikasi
Dipublikasi pada
Publikasi
Dipublish
Dipublish pada
Terbit
Terbit pada
Tanggal terbit
Tanggal publikasi
Tanggal posting
Tanggal
Tanggal tayang
Tanggal rilis
Tayang
Tayang pada
Ditayangkan
Ditayangkan pada
Diposting
Diposting pada
Diposting oleh
Dipost
Posting
Diunggah
Diunggah pada
Dimuat
Dimuat pada
Dibuat
Dirilis pada
Waktu terbit
Waktu tayang
Pertama kali diterbitkan
Berita diterbitkan
Hari/Tanggal
Hari, tanggal
Edisi
""",
    updated="""\
Diperbarui
Diperbarui pada
Diperbaharui
Diperbaharui pada
Terakhir diperbarui
Terakhir diperbarui pada
Terakhir diperbaharui
Terakhir diupdate
Diupdate
Update terakhir
Pembaruan terakhir
Pembaruan
Perbaruan terakhir
Diubah
Diubah pada
Terakhir diubah
Diedit pada
Terakhir diedit
Disunting pada
Dimutakhirkan
Pemutakhiran terakhir
Diralat
Update
""",
    source="""\
Sumber
Sumber berita
Sumber artikel
Sumber asli
Sumber tulisan
Sumber naskah
Sumber informasi
Sumber data
Sumber referensi
Artikel asli
Disadur dari
Dinukil dari
Artikel ini bersumber dari
Berita ini bersumber dari
Artikel ini dikutip dari
Berita ini dikutip dari
Via
Referensi
Media
Penerbit
Siaran pers
Rilis
Kredit
""",
    byline="""\
Oleh
Penulis
Penulis berita
Penulis artikel
Para penulis
Ditulis oleh
Artikel ini ditulis oleh
Tulisan ini ditulis oleh
Berita ini ditulis oleh
Berita ini dibuat oleh
Laporan wartawan
Laporan Wartawan Tribunnews.com
Laporan reporter
Laporan kontributor
Laporan jurnalis
Dilaporkan oleh
Dilaporkan wartawan
Pewarta
Pewarta Foto
Pewarta/Editor
Wartawan
Reporter
Jurnalis
Kontributor
Opini oleh
Teks dan foto
Diposting oleh redaksi
Disusun oleh
Dikirim oleh
Pengarang
Rep
Diterjemahkan oleh
Penerjemah
Publikasi oleh
Author
Redaktur & Reporter
Reporter & Redaktur
Reporter & Editor
Reporter/Editor
Penulis & Editor
Penulis/Editor
Pewarta & Editor
Peliput
Citizen reporter
Foto dan teks
Foto & teks
Naskah dan foto
Teks & foto
Penulis/Fotografer
Reporter/Fotografer
Pewarta/Fotografer
Wartawan/Editor
Penulis lepas
Penulis naskah
Penulis opini
Diliput oleh
Penulis & Foto
Pewarta & Foto
""",
    reporter="""\
Redaksi
Tim redaksi
Tim
Tim liputan khusus
Tim investigasi
Tim media
Redaktur pelaksana daerah
Wartawan kami
Wartawan senior
Wartawan foto
Reporter magang
Jurnalis warga
Jurnalis lepas
Pewarta warga
Kontributor daerah
Koresponden daerah
Penulis lepas
Penulis tamu
Kolumnis tamu
Biro
Desk nasional
Humas
Staf redaksi
Kantor-kantor berita
Berbagai sumber
dari berbagai sumber
Koresponden
Kolumnis
Tim Liputan
Tim Newsroom
Newsroom
Jurnalis Senior
Pewarta Senior
Reporter Senior
Penulis Senior
Kontributor lepas
Asisten Redaktur
Kolumnis tetap
Peneliti senior
Fotografer
Fotografer lepas
Citizen Reporter
""",
    editor="""\
Editor
Editor berita
Penyunting
Penyunting bahasa
Penyelaras
Redaktur
Redaktur pelaksana
Redaktur eksekutif
Pemimpin redaksi
Pimpinan redaksi
Pemred
Pimred
Wakil pemimpin redaksi
Wapemred
Penanggung jawab
Pemimpin umum
Pemimpin perusahaan
Pimpinan umum
Pimpinan perusahaan
Pendiri
Direktur
Direktur utama
Direktur pemberitaan
Dewan redaksi
Dewan pengarah
Sekretaris redaksi
Kepala biro
Koordinator liputan
Redaktur bahasa
Redaktur foto
Penasihat
Penasihat hukum
Manajer
Produser
Uploader
Disunting oleh
Diedit oleh
Copyright editor
Red
COPYRIGHT © ANTARA
Publisher
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
Tag berita
Tag terkait
Tag terpopuler
Tag populer
Tagar
Label
Kata kunci
Topik
Topik terkait
Topik terkini
Topik populer
Topik hangat
Topik pilihan
Topik menarik
Topik berita
Isu terkait
Isu terkini
Hashtag
Tokoh
Tokoh terkait
Baca berita lainnya tentang
Lihat topik lainnya
Halaman terkait
Trending tag
Penanda
""",
    related="""\
Baca juga
Baca juga artikel
Baca juga berita
Baca juga di
Baca pula
Baca selengkapnya
Baca lagi
Baca berita lainnya
Baca artikel lainnya
Baca berikutnya
Baca selanjutnya
Baca lebih lanjut
Baca lainnya
Baca lebih banyak
Baca ini juga
Baca sebelumnya
Baca terus
Bacaan terkait
Bacaan lainnya
Simak juga
Simak pula
Simak berita lainnya
Simak selengkapnya
Selengkapnya di sini
Simak video
Simak juga video
Simak breaking news
Lihat juga
Lihat juga video
Lihat pula
Lihat selengkapnya
Lihat lainnya
Lihat artikel asli
Lihat artikel lainnya
Tonton juga
Tonton video
Saksikan juga
Saksikan video pilihan
Saksikan video pilihan berikut ini
Dengarkan juga
Video pilihan
Video terkait
Video terkini
Video terbaru
Video populer
Berita terkait
Berita lainnya
Berita lain
Berita terbaru
Berita terkini
Berita terpopuler
Berita populer
Berita pilihan
Berita utama
Berita utama hari ini
Berita hari ini
Berita sebelumnya
Berita selanjutnya
Berita berikutnya
Berita rekomendasi
Berita menarik lainnya
Berita serupa
Berita terhangat
Artikel terkait
Artikel lainnya
Artikel lain
Artikel terbaru
Artikel terkini
Artikel terpopuler
Artikel populer
Artikel pilihan
Artikel sebelumnya
Artikel sebelum
Artikel selanjutnya
Artikel berikutnya
Artikel serupa
Artikel rekomendasi
Artikel menarik lainnya
Terkait
Terkini
Terkini lainnya
Terbaru
Terpopuler
Terpopuler hari ini
Terpopuler lainnya
Populer
Paling populer
Paling banyak dibaca
Paling dibaca
Paling banyak dicari
Paling dikomentari
Paling dibagikan
Banyak dibaca
Banyak dicari
Sering dibaca
Trending
Trending hari ini
Tren
Sedang tren
Sedang hangat
Viral
Rekomendasi
Rekomendasi untuk Anda
Rekomendasi untukmu
Rekomendasi artikel
Rekomendasi berita
Rekomendasi lainnya
Direkomendasikan
Direkomendasikan untuk Anda
Pilihan
Pilihan editor
Pilihan redaksi
Pilihan untukmu
Pilihan untuk Anda
Pilihan pembaca
Sorotan
Headline
Headlines
Berita headline
Jangan lewatkan
Jangan lewatkan juga
Anda mungkin suka
Anda mungkin juga suka
Anda mungkin tertarik
Anda mungkin juga tertarik
Mungkin Anda suka
Mungkin Anda tertarik
Kamu mungkin suka
Kamu mungkin juga suka
Mungkin kamu suka
Untukmu
Konten terkait
Konten lainnya
Konten pilihan
Postingan terkait
Postingan terbaru
Postingan sebelumnya
Postingan lama
Postingan lebih baru
Pos terkait
Pos sebelumnya
Pos berikutnya
Pos terbaru
Pos-pos terbaru
Tulisan terkait
Tulisan lainnya
Tulisan terbaru
Sebelumnya
Selanjutnya
Berikutnya
Kabar terkait
Kabar terbaru
Kabar lainnya
Lainnya
Lainnya dari
Lainnya dalam
Halaman selanjutnya
Halaman berikutnya
Halaman sebelumnya
Indeks berita
Foto terkait
Foto terkini
Foto terpopuler
Foto lainnya
Galeri terkait
Kilas balik
Opini lainnya
Cerita lainnya
Kisah lainnya
Liputan terkait
Fokus
Infografis terkait
Berita foto
Terbaru dari
Liputan khusus
Artikel menarik
Berita menarik
Rekomendasi buat Anda
Berita terkait lainnya
Artikel terkait lainnya
Kamu mungkin tertarik
Mungkin kamu tertarik
Mungkin Anda juga suka
Mungkin Anda juga tertarik
Baca artikel menarik lainnya
Baca berita menarik lainnya
Anda mungkin ingin membaca
Cek juga
Simak berita
Berita lainnya hari ini
Paling banyak dilihat
Paling sering dibaca
Terpopuler pekan ini
Lebih banyak berita
""",
    section="""\
Kategori
Kategori berita
Rubrik
Kanal
Bagian
Seksi
Diposting di
Diposting dalam
Dipublikasikan di
Ditayangkan di
Kolom
Wilayah
""",
    sections="""\
Beranda
Home
Halaman depan
Halaman utama
Berita
News
Kabar
Terkini
Terbaru
Nasional
Politik
Pemilu
Pemilu 2024
Pilpres
Pilkada
Pilkada 2024
Hukum
Hukum & Kriminal
Hukum dan Kriminal
Hukum & HAM
Hukrim
Kriminal
Kriminalitas
Peristiwa
Pemerintahan
Pemerintah
Parlemen
DPR
MPR
Legislatif
Birokrasi
Pertahanan
Pertahanan & Keamanan
Hankam
TNI
Polri
TNI/Polri
TNI - Polri
Daerah
Nusantara
Regional
Lokal
Metro
Metropolitan
Megapolitan
Jabodetabek
Jakarta
DKI Jakarta
Bandung
Jawa Barat
Jawa Tengah
Jawa Timur
Jateng
Jatim
Jabar
Semarang
Surabaya
Yogyakarta
Jogja
Solo
Malang
Banten
Bali
Sumatera
Sumatera Utara
Sumut
Medan
Aceh
Riau
Kepri
Batam
Padang
Palembang
Lampung
Kalimantan
Kaltim
Sulawesi
Makassar
Sulsel
Papua
NTT
NTB
Internasional
Dunia
Mancanegara
Global
Asean
Asia
Eropa
Amerika
Timur Tengah
Ekonomi
Ekonomi & Bisnis
Ekonomi dan Bisnis
Ekbis
Bisnis
Keuangan
Finansial
Finance
Makro
Mikro
Moneter
Perbankan
Pasar
Bursa
Saham
Pasar modal
Investasi
Industri
Perdagangan
Properti
UMKM
Kewirausahaan
Energi
Migas
Pertambangan
Pertanian
Agribisnis
Perikanan
Kelautan
Infrastruktur
Transportasi
Perhubungan
Pariwisata
Ketenagakerjaan
Karier
Lowongan kerja
Loker
Kripto
Market
Olahraga
Sport
Sports
Sepak bola
Sepakbola
Bola
Liga Indonesia
Liga 1
Liga Inggris
Liga Italia
Liga Spanyol
Liga Champions
Timnas
Timnas Indonesia
Raket
Bulu tangkis
Bulutangkis
Basket
Voli
MotoGP
F1
Balap
Tinju
Piala Dunia
Hiburan
Entertainment
Selebriti
Selebritas
Seleb
Selebritis
Artis
Gosip
Infotainment
Film
Musik
Televisi
TV
K-Pop
Drama Korea
Budaya
Seni
Seni & Budaya
Seni dan Budaya
Seni Budaya
Sastra
Buku
Cerpen
Puisi
Opini
Kolom
Kolumnis
Editorial
Tajuk
Tajuk rencana
Analisis
Wawancara
Tokoh
Profil
Sosok
Inspirasi
Feature
Investigasi
Laporan utama
Laporan khusus
Surat pembaca
Suara pembaca
Cek fakta
Hoaks
Cek Hoaks
Gaya hidup
Gaya
Lifestyle
Kesehatan
Sehat
Health
Kebugaran
Mode
Fashion
Kecantikan
Kuliner
Makanan
Resep
Resep masakan
Jalan-jalan
Travel
Travelling
Wisata
Keluarga
Parenting
Anak
Ibu & Anak
Perempuan
Wanita
Relationship
Cinta
Asmara
Zodiak
Horoskop
Otomotif
Oto
Mobil
Motor
Teknologi
Tekno
Techno
Gadget
Sains
Sains & Teknologi
Iptek
Internet
Digital
Media sosial
Gim
Games
Game
Startup
Pendidikan
Edukasi
Kampus
Sekolah
Mahasiswa
Humaniora
Sosial
Sosial budaya
Sosbud
Masyarakat
Kesra
Agama
Islam
Islami
Khazanah
Religi
Ramadan
Haji
Haji & Umrah
Kristen
Katolik
Hikmah
Mozaik
Lingkungan
Lingkungan hidup
Alam
Cuaca
Bencana
Iklim
Satwa
Unik
Ragam
Serba-serbi
Aneka
Trivia
Sejarah
Properti & Rumah
Rumah
Viral
Tren
Trending
Video
Foto
Galeri
Galeri foto
Infografis
Infografik
Multimedia
Podcast
Live
Live streaming
Siaran langsung
TV streaming
Radio
Komik
Kartun
Kuis
Teka-teki silang
Indeks
Arsip
Fokus
Liputan khusus
Pilihan editor
Advertorial
Adv
Pariwara
Siaran pers
Rilis pers
Pers rilis
Press release
English
Umum
Lain-lain
Lainnya
Tidak berkategori
Tak berkategori
Uncategorized
Nasional & Internasional
Kabar Daerah
Berita utama
Berita daerah
Berita nasional
Kota
Desa
Pedesaan
""",
    credit="""\
Foto:
Foto/
Foto oleh
Foto ilustrasi
Foto arsip
Foto dok
Dok.
Dok:
Dok/
(Dok
Dokumentasi:
Fotografer:
Gambar:
Ilustrasi:
Ilustrasi/
(ilustrasi)
Ilustrasi. (
Ilustrasi foto
Gambar ilustrasi
Sumber foto
Sumber gambar
Sumber video
Kredit foto
Keterangan foto
Keterangan gambar
Istimewa)
(Istimewa
/Istimewa
(ist)
Tangkapan layar
Tangkap layar
Grafis:
Infografis:
Video:
ANTARA FOTO
ANTARA/
AntaraFoto
Antara Foto/
detikcom/
KOMPAS.com/
TEMPO/
Liputan6.com/
Republika/
Shutterstock
Getty Images
Freepik
Unsplash
Pixabay
Pexels
iStockphoto
AP Photo
EPA-EFE
Xinhua/
Wikimedia Commons
(Foto
""",
    boilerplate="""\
Bagikan
Bagikan artikel
Bagikan artikel ini
Bagikan berita
Bagikan berita ini
Bagikan ini
Bagikan ke
Bagikan ke Facebook
Bagikan ke Twitter
Bagikan ke X
Bagikan ke WhatsApp
Bagikan ke Telegram
Bagikan ke LinkedIn
Bagikan ke Line
Bagikan di Facebook
Bagikan di Twitter
Bagikan di WhatsApp
Bagikan via
Bagikan via WhatsApp
Bagikan lewat
Bagikan lewat e-mail
Bagikan melalui email
Bagikan tautan
Berbagi
Share
Kirim
Kirim lewat email
Kirim ke teman
Kirim lewat WhatsApp
Salin
Salin tautan
Salin link
Salin URL
Salin link artikel
Tautan disalin
Tautan telah disalin
Tautan berhasil disalin
Link berhasil disalin
Tersalin
Link disalin
Cetak
Cetak artikel
Cetak halaman
Simpan
Simpan artikel
Simpan berita
Simpan untuk dibaca nanti
Tersimpan
Disimpan
Markah
Bookmark
Favorit
Daftar bacaan
Baca nanti
Suka
Sukai
Menyukai
Tidak suka
Cuit
Cuitkan
Facebook
Twitter
X
Instagram
Lihat postingan ini di Instagram
LinkedIn
WhatsApp
Telegram
YouTube
TikTok
Line
Threads
Pinterest
Messenger
RSS
Email
Surel
Kode sematan
Sematkan
Embed
Dengarkan
Dengarkan artikel
Dengarkan artikel ini
Dengarkan berita
Dengarkan berita ini
Putar
Putar video
Jeda
Layar penuh
Menit baca
menit membaca
menit waktu baca
menit dibaca
Waktu baca
Lama membaca
Estimasi baca
Durasi baca
Kurang dari 1 menit
Menu
Buka menu
Tutup menu
Menu utama
Navigasi
Navigasi pos
Navigasi utama
Cari
Cari berita
Cari di sini
Cari apa?
Pencarian
Pencarian untuk
Hasil pencarian
Kata pencarian
Ketik kata kunci
Masukkan kata kunci
Tutup
Tutup iklan
Tutup pencarian
Batal
Batalkan
Buka
Lanjut
Lanjutkan
Lanjutkan membaca
Lanjut membaca
Lanjut baca
Loncat ke konten
Langsung ke konten
Langsung ke konten utama
Langsung ke isi
Lewati ke konten
Lewati ke konten utama
Lompat ke konten
Lompat ke konten utama
Loncat ke isi
Lewati
Lewati iklan
Lewati navigasi
Skip ke konten
Kembali
Kembali ke atas
Kembali ke beranda
Kembali ke halaman utama
Ke atas
Ke bawah
Gulir ke atas
Gulir ke bawah
Scroll untuk melanjutkan
Scroll ke bawah untuk melanjutkan
Scroll to continue with content
Gulir untuk lanjut membaca
Gulir ke bawah untuk melanjutkan
Anda di sini
Anda berada di sini
Masuk
Masuk ke akun
Masuk di sini
Masuk dengan Google
Masuk dengan Facebook
Masuk / Daftar
Masuk/Daftar
Login
Log masuk
Keluar
Log out
Daftar
Daftar di sini
Daftar sekarang
Daftar gratis
Daftar akun
Daftar isi
Buat akun
Buat akun baru
Belum punya akun?
Sudah punya akun?
Sudah berlangganan?
Sudah punya akun? Masuk
Belum punya akun? Daftar
Lupa kata sandi
Lupa kata sandi?
Lupa password
Lupa password?
Kata sandi
Nama pengguna
Ingat saya
Akun
Akun saya
Akun Anda
Profil saya
Pengaturan akun
Pengaturan
Berlangganan
Berlangganan sekarang
Berlangganan newsletter
Langganan
Langganan newsletter
Mulai berlangganan
Jadi member
Jadi anggota
Khusus pelanggan
Konten premium
Premium
Coba gratis
Beli sekarang
Newsletter
Buletin
E-paper
Epaper
Koran
Koran digital
Majalah
Majalah digital
Edisi cetak
Unduh aplikasi
Unduh
Download
Unduh sekarang
Aplikasi
Buka di aplikasi
Baca di aplikasi
Buka aplikasi
Iklan
Iklan Google
Pasang iklan
Beriklan
Beriklan di sini
Info iklan
Informasi iklan
Tarif iklan
Kerja sama
Artikel berlanjut setelah iklan
Artikel ini berlanjut setelah iklan
Konten berlanjut setelah iklan
Berita berlanjut setelah iklan
Lanjutkan membaca setelah iklan
Advertisement
ADVERTISEMENT SCROLL TO CONTINUE
Advertisements
Konten sponsor
Disponsori
Bersponsor
Bersponsor oleh
Sponsor
Promosi
Hapus iklan
Laporkan iklan
Bebas iklan
Kuki
Cookie
Kebijakan cookie
Kebijakan kuki
Pengaturan cookie
Terima
Terima semua
Terima cookie
Terima semua cookie
Setuju
Saya setuju
Setujui
Tolak
Tolak semua
Mengerti
Saya mengerti
Izinkan
Izinkan semua
Kebijakan privasi
Kebijakan pribadi
Privasi
Kebijakan data pribadi
Syarat dan ketentuan
Syarat & ketentuan
Syarat penggunaan
Ketentuan layanan
Ketentuan penggunaan
Ketentuan
Persyaratan
Pedoman media siber
Pedoman pemberitaan media siber
Pedoman siber
Pedoman hak jawab
Kode etik
Kode etik jurnalistik
Kode etik internal perusahaan
Hak jawab
Hak cipta
Hak cipta dilindungi
Hak cipta dilindungi undang-undang
Semua hak dilindungi
Semua hak cipta dilindungi
Seluruh hak cipta dilindungi
Disclaimer
Penafian
Sangkalan
Tentang kami
Tentang
Profil perusahaan
Susunan redaksi
Dewan pers
Box redaksi
Boks redaksi
Kotak redaksi
Hubungi kami
Kontak
Kontak kami
Kontak redaksi
Alamat redaksi
Alamat
Karir
Karier di sini
Lowongan
Bantuan
Pusat bantuan
Pertanyaan umum
Peta situs
Sitemap
Perlindungan wartawan
SOP perlindungan wartawan
Standar perlindungan wartawan
Laporkan kesalahan
Koreksi
Ralat
Lapor
Laporkan
Laporkan komentar
Ikuti
Mengikuti
Ikuti kami
Ikuti kami di
Ikuti kami di media sosial
Ikuti kami di Google News
Ikuti kami di Facebook
Ikuti kami di Instagram
Ikuti kami di Twitter
Ikuti topik
Ikuti penulis
Media sosial kami
Jejaring sosial
Temukan kami
Temukan kami di
Notifikasi
Aktifkan notifikasi
Izinkan notifikasi
Nyalakan notifikasi
Tampilkan
Tampilkan lebih banyak
Tampilkan semua
Tampilkan lebih sedikit
Tampilkan komentar
Tampilkan lainnya
Lihat semua
Lihat semua berita
Lihat semua artikel
Lihat semua komentar
Lihat komentar
Lihat lebih banyak
Lihat foto
Lihat galeri
Lihat profil
Lihat detail
Lihat arsip
Muat lebih banyak
Muat lainnya
Muat lagi
Memuat
Memuat komentar
Sedang memuat
Mohon tunggu
Sembunyikan
Sembunyikan komentar
Semua berita
Semua artikel
Semua kategori
Semua halaman
Tampilkan semua halaman
Halaman
Halaman 1
Halaman 2
Halaman: 1 2
Halaman 1 2
Halaman 1 dari 2
1 dari 2 halaman
Urutkan
Urutkan berdasarkan
Filter
Pilih
Pilih bahasa
Bahasa
Bahasa Indonesia
Mode gelap
Mode terang
Ukuran huruf
Ukuran teks
Perbesar teks
A- A+
Sesuaikan
Reaksi Anda
Bagaimana reaksi Anda?
Apa reaksi Anda?
Emosi Anda
Senang
Sedih
Marah
Lucu
Terkejut
Vote
Hasil
Jajak pendapat
Beri nilai
Beri rating
Apakah artikel ini membantu?
Apakah informasi ini bermanfaat?
Terima kasih
Terima kasih!
Kirim masukan
Umpan balik
Saran
Saran dan kritik
Nama
Alamat email
Alamat email Anda
Email Anda
Masukkan email
Masukkan email Anda
Situs web
Tayangan
Dilihat
Dibaca
Pembaca
Kali dibaca
kali dilihat
Post Views
Jaringan
Network
Jaringan media
Partner
Mitra
Layanan
Produk
Redaksi kami
Tentang penulis
Lihat semua pos
Kirim tulisan
Kirim artikel
Kirim berita
Gambas
[Gambas:Video 20detik]
[Gambas:Instagram]
[Gambas:Twitter]
[Gambas:Youtube]
Keluar dari versi mobile
Versi desktop
Versi mobile
Versi seluler
Selengkapnya
Info lebih lanjut
Jadwal
Jadwal sholat
Jadwal salat
Jadwal TV
Disarankan
Mulai
Berita ini
Stories
Kirimkan ini lewat email
BlogThis!
Hari ini
Untuk Anda
Lebih banyak
Perbesar
Sebarkan artikel ini
""",
    promo="""\
Ikuti berita terbaru
Ikuti berita terkini
Ikuti berita kami
Ikuti saluran
Ikuti saluran WhatsApp
Ikuti kanal
Ikuti channel
Ikuti WhatsApp Channel
Ikuti update
Ikuti kami di WhatsApp
Ikuti terus berita
Ikuti juga
Ikuti media sosial
Ikuti Google News
Follow
Dapatkan update
Dapatkan berita
Dapatkan informasi
Dapatkan notifikasi
Dapatkan artikel
Dapatkan akses
Dapatkan info
Dapatkan kabar
Dapatkan buletin
Gabung
Gabung di
Gabung ke
Gabung sekarang
Gabung bersama
Bergabung dengan
Bergabunglah
Mari bergabung
Mari gabung
Yuk, gabung
Yuk gabung
Yuk ikuti
Yuk, ikuti
Yuk baca
Ayo gabung
Klik di sini
Klik disini
Klik link
Klik untuk
Klik tautan
Klik selengkapnya
Unduh aplikasi kami
Download aplikasi
Install aplikasi
Berlangganan di
Berlangganan untuk
Subscribe
Daftar untuk
Daftarkan email
Daftarkan diri
Masuk untuk
Anda harus masuk
Anda harus login
Anda perlu masuk
Silakan masuk
Silakan login
Silakan daftar
Silakan klik
Silakan baca
Baca berita dan artikel
Baca berita lainnya di
Baca berita terkini
Baca berita terbaru
Baca berita selengkapnya
Baca berita tanpa iklan
Baca artikel selengkapnya
Baca artikel detikNews
Baca artikel
Baca juga artikel terkait
Baca update
Baca selengkapnya di
Baca selengkapnya artikel
Simak berita terbaru
Simak berita selengkapnya
Simak berita terkini
Simak berita lainnya di
Simak artikel
Simak breaking
Simak informasi
Cek berita
Cek berita dan artikel
Cek berita, artikel
Cek berita terbaru
Lihat berita
Lihat selengkapnya di
Lihat video
Tonton video lengkap
Tonton selengkapnya
Saksikan video
Saksikan live
Saksikan siaran
Kunjungi laman
Temukan berita
Temukan artikel
Temukan lebih banyak
Update berita
Untuk berita lebih
Untuk informasi lebih lanjut
Untuk informasi selengkapnya
Jangan lewatkan berita
Jadilah yang pertama
Punya informasi
Punya cerita
Kirim tulisan Anda
Kirim artikel Anda
Kirimkan tulisan
Kirimkan opini
Hubungi redaksi
Dukung kami
Dukung jurnalisme
Artikel ini telah tayang
Artikel ini sudah tayang
Artikel ini pertama kali
Artikel ini telah terbit
Artikel ini sebelumnya
Artikel ini pernah
Artikel ini diterbitkan
Artikel ini dibuat
Artikel ini diolah
Artikel ini dilindungi
Artikel ini tayang
Artikel ini bagian
Artikel asli
Berita ini telah tayang
Berita ini telah diterbitkan
Berita ini telah
Berita ini sudah
Berita ini tayang
Berita ini pertama
Berita ini bagian
Tulisan ini telah
Tulisan ini pertama
Tulisan ini tayang
Isi artikel
Isi tulisan
Konten ini diproduksi
Disclaimer:
Catatan redaksi
Catatan editor
Dilarang keras
Dilarang mengambil
Dilarang mengutip
Copyright
© Copyright
Kami menggunakan
Situs ini menggunakan
Situs web ini menggunakan
Dengan mengklik
Dengan mendaftar
Dengan berlangganan
Komentar Anda
Lanjut ke halaman
Lanjut halaman
Bersambung ke halaman
Gambas:
Sebuah kiriman dibagikan oleh
""",
    notices="""\
kebijakan privasi
syarat dan ketentuan
ketentuan penggunaan
pedoman media siber
newsletter
pelanggan kami
daftar sekarang
masuk atau daftar
alamat email
email Anda
situs ini
situs kami
aplikasi kami
unduh aplikasi
download aplikasi
pembaca kami
dilarang menyalin
dilarang mengambil
ikuti kami
saluran WhatsApp
kanal WhatsApp
channel WhatsApp
channel Telegram
grup Telegram
Google News
komentar Anda
""",
    comments="""\
Komentar
Komentar (0)
Komentar pembaca
Kolom komentar
Komentar terbaru
Beri komentar
Berikan komentar
Berikan komentar Anda
Berikan tanggapan
Tinggalkan komentar
Tinggalkan balasan
Tinggalkan pesan
Tulis komentar
Tulis komentar Anda
Tambah komentar
Tambahkan komentar
Kirim komentar
Posting komentar
Poskan komentar
Belum ada komentar
Tidak ada komentar
Tak ada komentar
0 komentar
1 komentar
Semua komentar
Balas
Balasan
Batalkan balasan
Diskusi
Tanggapan
Apa pendapat Anda?
Bagaimana pendapat Anda?
Jadilah yang pertama berkomentar
Jadi yang pertama berkomentar
Komentar ditutup
Alamat email Anda tidak akan dipublikasikan.
Ruas yang wajib ditandai *
""",
    ending="""\
SELESAI
TAMAT
(selesai)
(habis)
(Bersambung)
""",
    agencies="""\
Antara
LKBN Antara
ANTARA News
Kantor Berita Antara
Antaranews
ANT
JPNN
JPNN.com
RMOL
Kantor Berita RMOL
Kantor Berita Politik RMOL
Kantor Berita Radio
KBR
KBRN
RRI
InfoPublik
AFP
Agence France-Presse
Reuters
Thomson Reuters
AP
Associated Press
The Associated Press
DPA
UPI
Bloomberg
Dow Jones
Dow Jones Newswires
Xinhua
Kantor Berita Xinhua
TASS
Kantor Berita TASS
Sputnik
RIA Novosti
Interfax
Anadolu
Anadolu Agency
Kantor Berita Anadolu
Bernama
Kantor Berita Bernama
Kyodo
Kyodo News
Yonhap
Kantor Berita Yonhap
KCNA
Jiji
PTI
ANI
EFE
ANSA
IRNA
SPA
WAM
WAFA
Kantor Berita WAFA
QNA
MINA
Kantor Berita MINA
Mi'raj News Agency
PNA
Vietnam News Agency
VNA
CNA
Kantor berita
Kantor-kantor berita
Berbagai sumber
Beragam sumber
ANTARA/HO
Antara Foto
MNC Media
Rmol.id
Media Center
InfoPublik.id
TASS/ANTARA
Xinhua/ANTARA
Reuters/ANTARA
AFP/ANTARA
Sputnik/RIA Novosti
OANA
Tasnim
Mehr
Kantor Berita Turki Anadolu
Kantor Berita Rusia TASS
Kantor Berita Yaman Saba
Petra
""",
    outlets="""\
Kompas
Kompas.com
Kompas.id
Kompas TV
KompasTV
Harian Kompas
Tempo
Tempo.co
Koran Tempo
Majalah Tempo
detikcom
detikNews
detikFinance
detikSport
detikHealth
Tribunnews
Tribunnews.com
TribunNetwork
Tribun Jateng
Tribun Jabar
Tribun Medan
Tribun Timur
TribunJakarta
Liputan6
Liputan6.com
Merdeka.com
Okezone
Okezone.com
Sindonews
SINDOnews.com
Koran Sindo
Republika
Republika Online
Republika.co.id
Media Indonesia
MediaIndonesia.com
Suara.com
Suara Pembaruan
Suara Merdeka
Suara Karya
CNN Indonesia
CNBC Indonesia
BBC Indonesia
BBC News Indonesia
VOA Indonesia
DW Indonesia
VIVA
VIVA.co.id
Kumparan
IDN Times
Tirto
Tirto.id
Katadata
Bisnis.com
Bisnis Indonesia
Kontan
Kontan.co.id
Investor Daily
Beritasatu
BeritaSatu.com
Jawa Pos
JawaPos
JawaPos.com
Radar Surabaya
Pikiran Rakyat
Pikiran-Rakyat.com
Kedaulatan Rakyat
Bali Post
Waspada
Serambi Indonesia
Harian Analisa
Sinar Harapan
Sinar Indonesia Baru
Rakyat Merdeka
Rakyat Merdeka Online
Poskota
Pos Kota
Warta Kota
Wartakotalive.com
Harian Terbit
Harian Jogja
Solopos
Solopos.com
Surya.co.id
Banjarmasin Post
Kaltim Post
Fajar.co.id
Metro TV
MetroTVNews
Medcom.id
tvOne
tvOnenews
iNews
iNews.id
RCTI
SCTV
Indosiar
Trans7
NET TV
TVRI
Inilah.com
Akurat.co
Gatra
Gatra.com
Hidayatullah
Hidayatullah.com
NU Online
Muhammadiyah.or.id
Jawapos Radar
Aktual.co
Aktual.com
JPNN.com
Alinea.id
Mongabay Indonesia
Bola.com
Bola.net
Goal Indonesia
The Jakarta Post
Jakarta Globe
Al Jazeera
Gelora News
Gelora.co
Era.id
Jurnas.com
Harianjogja.com
Okenews
detik.com
detikJateng
detikJabar
detikJatim
detikSumut
detikSulsel
detikBali
detikHot
detikOto
detikInet
detikTravel
detikFood
CNBC
Kabar24
Fajar Online
Tribun Pekanbaru
Tribun Bali
Tribun Jatim
Tribun Jogja
TribunSolo
Tribunjogja.com
TribunJatim.com
TribunJabar.id
Serambinews.com
Sriwijaya Post
Bangka Pos
Pos Kupang
Banjarmasinpost.co.id
Radar Bogor
Radar Malang
Radar Solo
Radar Jogja
Radar Lampung
Lampung Post
Riau Pos
Padang Ekspres
Sumatera Ekspres
Batam Pos
Harian Singgalang
Analisadaily
Medan Bisnis
Manado Post
Malut Post
Cenderawasih Pos
Jubi
Jubi.id
Ambon Ekspres
Kendari Pos
Rakyat Sulsel
NusaBali
Nusa Bali
Lombok Post
Suara NTB
Timor Express
Kaltara Post
Pontianak Post
Kalteng Pos
Suara Surabaya
Times Indonesia
BeritaJatim
beritajatim.com
Jatimnow
Ayo Bandung
AyoBandung
ayobandung.com
Warta Ekonomi
Investor.id
Market Bisnis
CNN
VOI
VOI.id
Rmol
disway
Disway.id
Harian Disway
Fin.co.id
Poskota.co.id
Nova.id
Grid.id
Intisari Online
National Geographic Indonesia
Suara Islam
Arrahmah
Eramuslim
Voa-Islam
Kiblat
Republika Penerbit
Historia.id
Project Multatuli
Narasi TV
The Conversation Indonesia
Konde.co
Betahita
Ekuatorial
Mojok
Mojok.co
Hukumonline
hukumonline.com
Kompasiana
BolaSport.com
Bolasport
Skor.id
Indosport
INDOSPORT.com
Liga Olahraga
Otomania
GridOto.com
Kabar Jatim
""",
    outlet_words="""\
Harian
Koran
Majalah
Tabloid
Tribun
Warta
Kabar
Berita
Suara
Radar
Pos
Post
News
Online
Media
Times
TV
Radio
""",
    titles="""\
Dr. Prof. Drs. Dra. Ir. KH. Ust. Ustadz
""",
    months="""\
2 Pebruari | Peb
8 Ags | Agt | Agst | Agust
9 Sept
11 Nopember | Nop
""",
    weekdays="""\
1 Snn
3 Rebo
5 Jumaat
7 Ahad | Mgg
""",
    am="""\
pagi
dini hari
""",
    pm="""\
sore
petang
malam
""",
    zones="""\
WIB = +07:00
WITA = +08:00
WIT = +09:00
waktu Indonesia Barat = +07:00
waktu Indonesia bagian Barat = +07:00
waktu Indonesia Tengah = +08:00
waktu Indonesia bagian Tengah = +08:00
waktu Indonesia Timur = +09:00
waktu Indonesia bagian Timur = +09:00
waktu Jakarta = +07:00
waktu Makkah = +03:00
waktu Mekkah = +03:00
waktu Arab Saudi = +03:00
waktu Singapura = +08:00
waktu Malaysia = +08:00
waktu Jepang = +09:00
waktu Moskow = Europe/Moscow
waktu London = Europe/London
waktu New York = America/New_York
""",
    relative="""\
hari ini = 0
pagi ini = 0
malam ini = 0
sore ini = 0
kemarin = -1
tadi malam = -1
semalam = -1
kemarin lusa = -2
besok = 1
lusa = 2
""",
    ago="""\
{n} {unit} lalu
{n} {unit} yang lalu
sekitar {n} {unit} lalu
sekitar {n} {unit} yang lalu
""",
    units="""\
second = detik
minute = menit | mnt
hour = jam
day = hari
week = minggu | pekan
month = bulan | bln
year = tahun | thn
""",
)
