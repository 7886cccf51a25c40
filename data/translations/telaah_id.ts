<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Card</name>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” cannot be used here: correct it and try again.</source>
        <translation>“%1” tidak dapat dipakai di sini; perbaiki, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The range goes past the end of the text: choose positions from 0 to %1.</source>
        <translation>Rentang melampaui akhir teks; pilih posisi antara 0 dan %1.</translation>
    </message>
    <message>
        <source>The range is empty: choose an end after its start.</source>
        <translation>Rentang kosong; posisi akhirnya harus sesudah posisi awalnya.</translation>
    </message>
    <message>
        <source>The range cuts a character in two: move its start or end to the edge of the character.</source>
        <translation>Rentang memotong sebuah karakter; geser awal atau akhirnya satu posisi.</translation>
    </message>
    <message>
        <source>The vocabulary has no concept “%1”: check its facet and its key.</source>
        <translation>Kosakata tidak memuat konsep “%1”; periksa faset dan kuncinya.</translation>
    </message>
    <message>
        <source>There is no passage %1: it may have been removed.</source>
        <translation>Anotasi nomor %1 tidak ditemukan; mungkin sudah dihapus.</translation>
    </message>
    <message>
        <source>There is no document “%1”: choose one that the library lists.</source>
        <translation>Bacaan “%1” tidak ditemukan; pilih salah satu yang terdaftar di Pustaka.</translation>
    </message>
    <message>
        <source>Several titles begin with “%1”: give more of the one you mean.</source>
        <translation>Beberapa judul diawali “%1”; tuliskan judul yang dimaksud dengan lebih lengkap.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang dapat diulangi.</translation>
    </message>
    <message>
        <source>The change to “%1” can no longer be undone or redone, because that part has changed again since: change it by hand.</source>
        <translation>Perubahan pada “%1” tidak dapat diurungkan atau diulangi karena bagian itu sudah berubah lagi; ubahlah secara manual.</translation>
    </message>
    <message>
        <source>“%1” was not found: check the name and the folder.</source>
        <translation>“%1” tidak ditemukan; periksa namanya.</translation>
    </message>
    <message>
        <source>“%1” already exists: choose another name.</source>
        <translation>“%1” sudah ada; pilih nama lain.</translation>
    </message>
    <message>
        <source>“%1” is too large: split it.</source>
        <translation>“%1” terlalu besar; bagi menjadi beberapa bagian.</translation>
    </message>
    <message>
        <source>“%1” is empty: if a sync program keeps it, let it finish, or else restore a backup.</source>
        <translation>“%1” kosong; jika berkas ini dikelola program sinkronisasi, tunggu sampai selesai, atau pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>“%1” is not a Telaah notebook: choose another file.</source>
        <translation>“%1” bukan buku catatan Telaah; pilih berkas lain.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Telaah: update Telaah to open it.</source>
        <translation>“%1” ditulis dengan versi Telaah yang lebih baru; perbarui Telaah untuk membukanya.</translation>
    </message>
    <message>
        <source>“%1” is damaged: keep a copy of it and restore a backup.</source>
        <translation>“%1” rusak; simpan salinannya, lalu pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>“%1” is a folder, a device, or a file of several names: choose a plain file.</source>
        <translation>“%1” adalah folder, perangkat, atau berkas yang bernama lebih dari satu; pilih berkas biasa.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed, since it or its folder is read-only: copy it to a folder that you may write to.</source>
        <translation>“%1” tidak dapat diubah karena berkas atau foldernya hanya dapat dibaca; salin ke folder yang dapat Anda tulisi.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full: free some space and try again.</source>
        <translation>Disk tempat “%1” sudah penuh; kosongkan sebagian ruangnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>“%1” has been moved, replaced or deleted: open it again where it is now.</source>
        <translation>“%1” telah dipindahkan, diganti, atau dihapus; buka lagi dari tempatnya yang sekarang.</translation>
    </message>
    <message>
        <source>Another program is using “%1”: wait until it is done and try again.</source>
        <translation>“%1” sedang dipakai program lain; tunggu sampai selesai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: check the disk and your permissions.</source>
        <translation>“%1” tidak dapat dibaca atau ditulis; periksa disk dan izin akses Anda.</translation>
    </message>
    <message>
        <source>“%1” could not be read or changed: open it again, and if that does not help, restore a backup.</source>
        <translation>“%1” tidak dapat dibaca atau diubah; buka lagi, dan jika tidak berhasil, pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>There is a passage over exactly these words already: tag that one, or choose others.</source>
        <translation>Sudah ada anotasi tepat pada kata-kata ini: beri tag pada anotasi itu, atau pilih kata lain.</translation>
    </message>
    <message>
        <source>“%1” cannot come back, since its document has been removed: bring the document back first.</source>
        <translation>“%1” tidak dapat dikembalikan karena bacaannya sudah dihapus; kembalikan dahulu bacaannya.</translation>
    </message>
    <message>
        <source>“%1” is there already: the same words are marked.</source>
        <translation>“%1” sudah ada; kata-kata yang sama sudah ditandai.</translation>
    </message>
    <message>
        <source>“%1” lies too far back: Telaah remembers that it was done, but no longer how.</source>
        <translation>“%1” sudah terlalu lama; Telaah masih mencatat langkahnya, tetapi tidak lagi menyimpan isinya.</translation>
    </message>
    <message>
        <source>There is no word to search for: type one.</source>
        <translation>Tidak ada kata untuk dicari: ketikkan satu.</translation>
    </message>
    <message>
        <source>The search has too many words: use fewer of them.</source>
        <translation>Kata yang dicari terlalu banyak: kurangi.</translation>
    </message>
    <message>
        <source>It was stopped: nothing has changed.</source>
        <translation>Sudah dihentikan; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Telaah itself is still changing “%1”: wait until that is done, or stop it, and try again.</source>
        <translation>Telaah sendiri masih mengubah “%1”; tunggu sampai selesai, atau hentikan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>A position cannot be negative: count the characters from 0.</source>
        <translation>Posisi tidak boleh negatif; hitung karakter mulai dari 0.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>“%1” is of no format that Telaah reads: save it as DOCX, ODT, HTML, Markdown or plain text, and import that.</source>
        <translation>Format “%1” tidak dikenali Telaah: simpan sebagai DOCX, ODT, HTML, Markdown, atau teks biasa, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>“%1” is a file of the kind %2, which Telaah does not read: save it as DOCX, ODT, HTML, Markdown or plain text, and import that.</source>
        <translation>“%1” adalah berkas jenis %2, yang tidak dibaca Telaah: simpan sebagai DOCX, ODT, HTML, Markdown, atau teks biasa, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>“%1” is no text: choose another file, or save it as text in the program that made it.</source>
        <translation>“%1” bukan teks: pilih berkas lain, atau simpan sebagai teks di program yang membuatnya.</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”: if a sync program keeps it, let it finish; if it is scanned, have its text recognised first.</source>
        <translation>Tidak ada yang dapat dibaca dalam “%1”: jika disimpan program sinkronisasi, tunggu sampai selesai; jika hasil pindaian, kenali dulu teksnya.</translation>
    </message>
    <message>
        <source>The text of “%1” is longer than Telaah reads: split it.</source>
        <translation>Teks “%1” lebih panjang daripada yang dapat dibaca Telaah: bagilah berkas itu.</translation>
    </message>
    <message>
        <source>“%1” is in the notebook already, as “%2”: open that, or say that you want it once more.</source>
        <translation>“%1” sudah ada dalam buku catatan, sebagai “%2”: buka bacaan itu, atau nyatakan bahwa Anda ingin mengimpornya sekali lagi.</translation>
    </message>
    <message>
        <source>“%1” was not read from a file, so there is no original to give out: export its passages instead.</source>
        <translation>“%1” tidak dibaca dari berkas, jadi tidak ada berkas aslinya: ekspor saja anotasinya.</translation>
    </message>
    <message>
        <source>“%1” was not imported, since you cancelled: import it again if you want it.</source>
        <translation>“%1” tidak diimpor karena Anda membatalkannya: impor lagi jika Anda memerlukannya.</translation>
    </message>
    <message>
        <source>“%1” is cut off or garbled: fetch it again, or open it in the program that made it and save it anew.</source>
        <translation>“%1” terpotong atau rusak: ambil lagi, atau buka di program yang membuatnya dan simpan ulang.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password: save it without one and import that.</source>
        <translation>“%1” dilindungi kata sandi: simpan tanpa kata sandi, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>“%1” is put together as no program that writes texts would do it: do not trust it, and ask for it anew where you have it from.</source>
        <translation>Susunan “%1” tidak seperti buatan program penulis teks mana pun: jangan percayai berkas itu, dan mintalah lagi dari asalnya.</translation>
    </message>
    <message>
        <source>There is more packed into “%1” than Telaah unpacks: take out pictures or split it.</source>
        <translation>Isi “%1” lebih banyak daripada yang dibuka Telaah: keluarkan gambarnya atau bagilah berkas itu.</translation>
    </message>
    <message>
        <source>“%1” contains declarations that no program that writes texts puts there: open it in a word processor and save it anew.</source>
        <translation>“%1” memuat deklarasi yang tidak ditulis program penulis teks mana pun: buka di pengolah kata dan simpan ulang.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper than Telaah follows: save it as plain text and import that.</source>
        <translation>Susunan “%1” bersarang terlalu dalam bagi Telaah: simpan sebagai teks biasa, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>“%1” has more parts than Telaah reads: split it, or save it as plain text and import that.</source>
        <translation>“%1” terdiri atas lebih banyak bagian daripada yang dapat dibaca Telaah: bagilah, atau simpan sebagai teks biasa, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>“%1” could not be read, since reading it failed in a way that was not foreseen; nothing else is affected: save it anew or as plain text and import that.</source>
        <translation>“%1” tidak dapat dibaca karena pembacaannya gagal secara tak terduga, tanpa akibat bagi yang lain: simpan ulang atau sebagai teks biasa, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>“%1” takes too long to read: split it, or save it as plain text and import that.</source>
        <translation>Membaca “%1” memakan waktu terlalu lama: bagilah, atau simpan sebagai teks biasa, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>“%1” takes too much memory to read: split it, or save it as plain text and import that.</source>
        <translation>Membaca “%1” memerlukan terlalu banyak memori: bagilah, atau simpan sebagai teks biasa, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>“%1” was not read, since this system does not let Telaah lock in the reading of foreign files: use a system with seccomp, such as a current Linux.</source>
        <translation>“%1” tidak dibaca karena sistem ini tidak mengizinkan Telaah mengurung pembacaan berkas asing: gunakan sistem dengan seccomp, misalnya Linux terkini.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; it was read as %1. If accents look wrong, choose another encoding.</source>
        <translation>Berkas ini tidak menyebutkan pengodean hurufnya; berkas dibaca sebagai %1. Jika huruf beraksen tampak salah, pilih pengodean lain.</translation>
    </message>
    <message>
        <source>Places that are no characters, and became �: %1. Another encoding may help.</source>
        <translation>Tempat yang bukan karakter dan menjadi �: %1. Pengodean lain mungkin menolong.</translation>
    </message>
    <message>
        <source>Letters look garbled, as in “%2”; places: %1. Telaah can repair them.</source>
        <translation>Ada huruf yang tampak kacau, seperti “%2”; jumlah tempat: %1. Telaah dapat memperbaikinya.</translation>
    </message>
    <message>
        <source>Garbled letters were repaired; places: %1.</source>
        <translation>Huruf yang kacau telah diperbaiki; jumlah tempat: %1.</translation>
    </message>
    <message>
        <source>Invisible characters in the text, which can change how it looks: %1. Compare with the original before you quote.</source>
        <translation>Karakter tak terlihat dalam teks, yang dapat mengubah tampilannya: %1. Bandingkan dengan aslinya sebelum mengutip.</translation>
    </message>
    <message>
        <source>Words that seem to be glued together, as in “%2”: %1. They stay as they are: check before you quote.</source>
        <translation>Kata yang tampaknya tergandeng, seperti “%2”: %1. Kata-kata itu dibiarkan: periksa sebelum mengutip.</translation>
    </message>
    <message>
        <source>The file is not what its ending “.%1” says; it was read as what it is.</source>
        <translation>Berkas ini tidak sesuai dengan akhiran “.%1”; berkas dibaca sesuai isinya.</translation>
    </message>
    <message>
        <source>Tracked changes that were read as if accepted: %1. Decide on them in the word processor if that is not what you want.</source>
        <translation>Perubahan terlacak yang dibaca seolah-olah sudah diterima: %1. Putuskan di pengolah kata jika bukan itu yang Anda inginkan.</translation>
    </message>
    <message>
        <source>Comments that became passages with notes: %1.</source>
        <translation>Komentar yang menjadi anotasi bercatatan: %1.</translation>
    </message>
    <message>
        <source>Pictures that were left out: %1. They are in the original.</source>
        <translation>Gambar yang tidak diambil: %1. Semuanya ada dalam berkas asli.</translation>
    </message>
    <message>
        <source>Drawings, formulas and embedded files that were left out: %1. They are in the original.</source>
        <translation>Bagan, rumus, dan berkas sematan yang tidak diambil: %1. Semuanya ada dalam berkas asli.</translation>
    </message>
    <message>
        <source>Things elsewhere that the file points to: %1. Telaah did not fetch them.</source>
        <translation>Rujukan berkas ini ke tempat lain: %1. Telaah tidak mengambil isinya.</translation>
    </message>
    <message>
        <source>Lists, quotations and tables that were nested too deep, and lie flat now: %1.</source>
        <translation>Daftar, kutipan, dan tabel yang bersarang terlalu dalam dan kini diratakan: %1.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Teks biasa</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Laman web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Dokumen Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Teks OpenDocument</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigasi</translation>
    </message>
    <message>
        <source>Sharing and following</source>
        <translation>Ajakan berbagi dan mengikuti</translation>
    </message>
    <message>
        <source>Links to other articles</source>
        <translation>Tautan ke artikel lain</translation>
    </message>
    <message>
        <source>Comments of readers</source>
        <translation>Komentar pembaca</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Iklan</translation>
    </message>
    <message>
        <source>Footer of the site</source>
        <translation>Kaki situs</translation>
    </message>
    <message>
        <source>Hidden part</source>
        <translation>Bagian tersembunyi</translation>
    </message>
    <message>
        <source>Comments that are more than Telaah reads, and were left out: %1. They are in the original.</source>
        <translation>Komentar yang melebihi jumlah yang dibaca Telaah sehingga tidak diambil: %1. Semuanya ada dalam berkas asli.</translation>
    </message>
    <message>
        <source>In “%1” there are more than %2 files, or folders nested too deep, and not all were taken: import its folders one by one.</source>
        <translation>Di “%1” terdapat lebih dari %2 berkas, atau folder yang bertingkat terlalu dalam, sehingga tidak semuanya diambil: impor foldernya satu per satu.</translation>
    </message>
    <message>
        <source>Parts whose structure Telaah does not know: %1. Their text was kept.</source>
        <translation>Bagian yang susunannya tidak dikenal Telaah: %1. Teksnya tetap diambil.</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>Penulis dan tanggal</translation>
    </message>
    <message>
        <source>“%1” was not read, since the part of Telaah that reads documents is missing or belongs to another version: close Telaah, install it again and start it.</source>
        <translation>“%1” tidak dibaca karena bagian Telaah yang membaca berkas tidak ada atau berasal dari versi lain: tutup Telaah, pasang ulang, lalu jalankan lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Parts that seem to be no part of the text, and were left out: %n. Look through them.</source>
        <translation>
            <numerusform>%n bagian tampaknya bukan bagian teks dan ditinggalkan. Periksalah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running heads and page numbers</source>
        <translation>Kepala dan nomor halaman</translation>
    </message>
    <message>
        <source>“%1” is a PDF, which Telaah does not read: copy its text in a viewer and choose “Import copied text…” in the window, or put it into a file that ends in .txt and import that.</source>
        <translation>“%1” adalah PDF, yang tidak dibaca Telaah: salin teksnya di penampil PDF lalu pilih “Impor teks salinan…” di jendela, atau simpan teks itu dalam berkas berakhiran .txt lalu impor berkas tersebut.</translation>
    </message>
    <message>
        <source>“%1” is empty: if a sync program keeps it, let it finish, or else choose another copy of it.</source>
        <translation>“%1” kosong; jika berkas ini dikelola program sinkronisasi, tunggu sampai selesai, atau pilih salinan yang lain.</translation>
    </message>
    <message>
        <source>In the folder “%1” there are only files of kinds that Telaah does not read (%2): choose another folder, or one of the files itself to have it tried.</source>
        <translation>Dalam folder “%1” hanya ada berkas jenis yang tidak dibaca Telaah (%2); pilih folder lain, atau pilih berkasnya langsung untuk dicoba.</translation>
    </message>
    <message>
        <source>The folder “%1” has no files in it: choose a folder that has some.</source>
        <translation>Folder “%1” tidak memuat berkas; pilih folder yang ada isinya.</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>There is no field “%1:” (character %2): put it in quotation marks to look for the words.</source>
        <translation>Tidak ada ruas “%1:” (karakter %2); beri tanda kutip untuk mencarinya sebagai kata.</translation>
    </message>
    <message>
        <source>There is no field “%1:” (character %2): did you mean %3?</source>
        <translation>Tidak ada ruas “%1:” (karakter %2). Mungkin maksud Anda %3?</translation>
    </message>
    <message>
        <source>No coder is called “%1” (character %2): choose one who has marked passages here.</source>
        <translation>Tidak ada penelaah bernama “%1” (karakter %2); pilih penelaah yang membuat anotasi di sini.</translation>
    </message>
    <message>
        <source>No coder is called “%1” (character %2): did you mean %3?</source>
        <translation>Tidak ada penelaah bernama “%1” (karakter %2). Mungkin maksud Anda %3?</translation>
    </message>
    <message>
        <source>No document has “%1” in its title (character %2): choose one that the library lists.</source>
        <translation>Tidak ada bacaan dengan “%1” dalam judulnya (karakter %2); pilih salah satu dari pustaka.</translation>
    </message>
    <message>
        <source>No document has “%1” in its title (character %2): did you mean %3?</source>
        <translation>Tidak ada bacaan dengan “%1” dalam judulnya (karakter %2). Mungkin maksud Anda %3?</translation>
    </message>
    <message>
        <source>After “has:” there can be “note”, not “%1” (character %2).</source>
        <translation>Setelah “has:” dapat ditulis “note”, bukan “%1” (karakter %2).</translation>
    </message>
    <message>
        <source>Nothing follows “%1:” (character %2): write what you mean right after the colon, without a space.</source>
        <translation>Tidak ada apa pun setelah “%1:” (karakter %2); tulis yang dimaksud langsung setelah titik dua, tanpa spasi.</translation>
    </message>
    <message>
        <source>“%1:” (character %2) has no narrower concepts that “=” could leave out: remove the “=”.</source>
        <translation>“%1:” (karakter %2) tidak mempunyai konsep yang lebih sempit untuk dikecualikan dengan “=”; hapus “=” itu.</translation>
    </message>
    <message>
        <source>“%1” (character %2) is neither a year nor a span of years: write 2017, 2017..2022, 2017.. or ..2022.</source>
        <translation>“%1” (karakter %2) bukan tahun dan bukan rentang tahun; tulis 2017, 2017..2022, 2017.., atau ..2022.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 is never closed: put another at the end of the phrase.</source>
        <translation>Tanda kutip pada karakter %1 tidak ditutup; tambahkan tanda kutip di akhir frasa.</translation>
    </message>
    <message>
        <source>There is no word between the quotation marks at character %1: write one, or remove them.</source>
        <translation>Tidak ada kata di antara tanda kutip pada karakter %1; tulis kata di sana atau hapus tanda kutipnya.</translation>
    </message>
    <message>
        <source>The parenthesis at character %1 is never closed: add a “)”.</source>
        <translation>Tanda kurung pada karakter %1 tidak ditutup; tambahkan “)”.</translation>
    </message>
    <message>
        <source>The parenthesis that ends at character %1 never began: remove it, or add a “(”.</source>
        <translation>Tanda kurung tutup pada karakter %1 tidak mempunyai pembuka; hapus atau tambahkan “(”.</translation>
    </message>
    <message>
        <source>There is nothing in the parentheses at character %1: remove them.</source>
        <translation>Tanda kurung pada karakter %1 tidak berisi apa pun; hapus.</translation>
    </message>
    <message>
        <source>The star in “%1” (character %2) can only end a word, as in “siber*”.</source>
        <translation>Bintang pada “%1” (karakter %2) hanya boleh di akhir kata, seperti “siber*”.</translation>
    </message>
    <message>
        <source>Something is missing beside “%1” (character %2): add it, or put “%1” in quotation marks to look for the word.</source>
        <translation>Ada yang kurang di samping “%1” (karakter %2); lengkapi, atau beri tanda kutip pada “%1” untuk mencarinya sebagai kata.</translation>
    </message>
    <message>
        <source>“%1” (character %2) lacks a number of words from 0 to %3: write NEAR/5, for example.</source>
        <translation>“%1” (karakter %2) memerlukan jumlah kata dari 0 sampai %3; tulis, misalnya, NEAR/5.</translation>
    </message>
    <message>
        <source>“%1” joins single words and phrases, and at character %2 there is something else: put several words in quotation marks.</source>
        <translation>“%1” hanya menghubungkan kata tunggal dan frasa, sedangkan pada karakter %2 ada yang lain; beri tanda kutip pada beberapa kata.</translation>
    </message>
    <message>
        <source>“%1” (character %2) follows a NEAR of another number: give all in a row the same.</source>
        <translation>“%1” (karakter %2) mengikuti NEAR dengan angka lain; samakan angka semua NEAR yang berurutan.</translation>
    </message>
    <message>
        <source>After “IN” (character %1) there must be passage, paragraph or document: write one, or put “IN” in quotation marks to look for the word.</source>
        <translation>Setelah “IN” (karakter %1) harus ada passage, paragraph, atau document (anotasi, paragraf, bacaan); tulis salah satunya, atau beri tanda kutip pada “IN” untuk mencarinya sebagai kata.</translation>
    </message>
    <message>
        <source>“IN %1” (character %2) must come last: move it to the end, or put what belongs to it in parentheses.</source>
        <translation>“IN %1” (karakter %2) harus di akhir; pindahkan ke akhir, atau beri tanda kurung pada bagian yang dimaksud.</translation>
    </message>
    <message>
        <source>There is no saved query “%1”: choose one that is listed.</source>
        <translation>Tidak ada kueri tersimpan “%1”; pilih salah satu yang ada dalam daftar.</translation>
    </message>
    <message>
        <source>There is nothing to look for: write a word, or a condition such as has:note.</source>
        <translation>Tidak ada yang dicari; tulis kata, atau syarat seperti has:note.</translation>
    </message>
    <message>
        <source>The query only says what to leave out or where to look: add what to look for.</source>
        <translation>Kueri ini hanya menyebut apa yang dikecualikan atau di mana mencari; tambahkan apa yang dicari.</translation>
    </message>
    <message>
        <source>The query asks for no words, which a concordance needs: add one.</source>
        <translation>Kueri ini tidak mencari kata, padahal konkordansi memerlukannya; tambahkan satu kata.</translation>
    </message>
    <message>
        <source>The query is longer than %1 characters: shorten it.</source>
        <translation>Kueri ini lebih panjang dari %1 karakter; persingkat.</translation>
    </message>
    <message>
        <source>More than %1 parentheses and NOTs hold one another: write it more simply.</source>
        <translation>Lebih dari %1 tanda kurung dan NOT saling bersarang; tulis lebih sederhana.</translation>
    </message>
    <message>
        <source>The query has more than %1 words and conditions: take some out.</source>
        <translation>Kueri ini berisi lebih dari %1 kata dan syarat; kurangi.</translation>
    </message>
    <message>
        <source>The facet %1 has no concept “%2” (character %3): choose one that the vocabulary lists.</source>
        <extracomment>%1 is “theme”, in another language with its label: “theme” (Tema)</extracomment>
        <translation>Faset %1 tidak memuat konsep “%2” (karakter ke-%3); pilih salah satu yang ada di kosakata.</translation>
    </message>
    <message>
        <source>The facet %1 has no concept “%2” (character %3): did you mean %4?</source>
        <translation>Faset %1 tidak memuat konsep “%2” (karakter ke-%3); mungkin maksud Anda %4?</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message numerus="yes">
        <source>about %n minute(s) to read</source>
        <translation>
            <numerusform>±%n menit baca</numerusform>
        </translation>
    </message>
    <message>
        <source>¶ %1 of %2</source>
        <translation>¶ %1 dari %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How much of a document has been read</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>sisa %n menit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Add concept: %1</source>
        <translation>Tambah konsep: %1</translation>
    </message>
    <message>
        <source>Add document: %1</source>
        <translation>Tambah bacaan: %1</translation>
    </message>
    <message>
        <source>Edit note: %1</source>
        <translation>Sunting catatan: %1</translation>
    </message>
    <message>
        <source>Highlight passage: %1</source>
        <translation>Sorot: %1</translation>
    </message>
    <message>
        <source>Remove the example passages</source>
        <translation>Hapus anotasi contoh</translation>
    </message>
    <message>
        <source>Remove passage: %1</source>
        <translation>Hapus anotasi: %1</translation>
    </message>
    <message>
        <source>Add tag: %1</source>
        <translation>Pasang tag: %1</translation>
    </message>
    <message>
        <source>Remove tag: %1</source>
        <translation>Lepas tag: %1</translation>
    </message>
    <message>
        <source>Change made by a newer version of Telaah</source>
        <translation>Perubahan oleh versi Telaah yang lebih baru</translation>
    </message>
    <message>
        <source>Undo: add concept %1</source>
        <translation>Urungkan: tambah konsep %1</translation>
    </message>
    <message>
        <source>Undo: add document %1</source>
        <translation>Urungkan: tambah bacaan %1</translation>
    </message>
    <message>
        <source>Undo: edit note on %1</source>
        <translation>Urungkan: sunting catatan pada %1</translation>
    </message>
    <message>
        <source>Undo: highlight %1</source>
        <translation>Urungkan: sorot %1</translation>
    </message>
    <message>
        <source>Undo: remove the example passages</source>
        <translation>Urungkan: hapus anotasi contoh</translation>
    </message>
    <message>
        <source>Undo: remove passage %1</source>
        <translation>Urungkan: hapus anotasi %1</translation>
    </message>
    <message>
        <source>Undo: add tag %1</source>
        <translation>Urungkan: pasang tag %1</translation>
    </message>
    <message>
        <source>Undo: remove tag %1</source>
        <translation>Urungkan: lepas tag %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo: add concept %1</source>
        <translation>Ulangi: tambah konsep %1</translation>
    </message>
    <message>
        <source>Redo: add document %1</source>
        <translation>Ulangi: tambah bacaan %1</translation>
    </message>
    <message>
        <source>Redo: edit note on %1</source>
        <translation>Ulangi: sunting catatan pada %1</translation>
    </message>
    <message>
        <source>Redo: highlight %1</source>
        <translation>Ulangi: sorot %1</translation>
    </message>
    <message>
        <source>Redo: remove the example passages</source>
        <translation>Ulangi: hapus anotasi contoh</translation>
    </message>
    <message>
        <source>Redo: remove passage %1</source>
        <translation>Ulangi: hapus anotasi %1</translation>
    </message>
    <message>
        <source>Redo: add tag %1</source>
        <translation>Ulangi: pasang tag %1</translation>
    </message>
    <message>
        <source>Redo: remove tag %1</source>
        <translation>Ulangi: lepas tag %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Move the ends of passage: %1</source>
        <translation>Geser ujung anotasi: %1</translation>
    </message>
    <message>
        <source>Undo: move the ends of %1</source>
        <translation>Urungkan: geser ujung %1</translation>
    </message>
    <message>
        <source>Redo: move the ends of %1</source>
        <translation>Ulangi: geser ujung %1</translation>
    </message>
    <message>
        <source>Add folder: %1</source>
        <translation>Buat folder: %1</translation>
    </message>
    <message>
        <source>Edit document note: %1</source>
        <translation>Sunting catatan bacaan: %1</translation>
    </message>
    <message>
        <source>Move document: %1</source>
        <translation>Pindahkan bacaan: %1</translation>
    </message>
    <message>
        <source>Move folder: %1</source>
        <translation>Pindahkan folder: %1</translation>
    </message>
    <message>
        <source>Remove document: %1</source>
        <translation>Hapus bacaan: %1</translation>
    </message>
    <message>
        <source>Remove folder: %1</source>
        <translation>Hapus folder: %1</translation>
    </message>
    <message>
        <source>Rename document: %1</source>
        <translation>Ganti nama bacaan: %1</translation>
    </message>
    <message>
        <source>Rename folder: %1</source>
        <translation>Ganti nama folder: %1</translation>
    </message>
    <message>
        <source>Bring back passage: %1</source>
        <translation>Kembalikan anotasi: %1</translation>
    </message>
    <message>
        <source>Undo: add folder %1</source>
        <translation>Urungkan: buat folder %1</translation>
    </message>
    <message>
        <source>Undo: edit note on document %1</source>
        <translation>Urungkan: sunting catatan pada bacaan %1</translation>
    </message>
    <message>
        <source>Undo: move document %1</source>
        <translation>Urungkan: pindahkan bacaan %1</translation>
    </message>
    <message>
        <source>Undo: move folder %1</source>
        <translation>Urungkan: pindahkan folder %1</translation>
    </message>
    <message>
        <source>Undo: remove document %1</source>
        <translation>Urungkan: hapus bacaan %1</translation>
    </message>
    <message>
        <source>Undo: remove folder %1</source>
        <translation>Urungkan: hapus folder %1</translation>
    </message>
    <message>
        <source>Undo: rename document %1</source>
        <translation>Urungkan: ganti nama bacaan %1</translation>
    </message>
    <message>
        <source>Undo: rename folder %1</source>
        <translation>Urungkan: ganti nama folder %1</translation>
    </message>
    <message>
        <source>Undo: bring back passage %1</source>
        <translation>Urungkan: kembalikan anotasi %1</translation>
    </message>
    <message>
        <source>Redo: add folder %1</source>
        <translation>Ulangi: buat folder %1</translation>
    </message>
    <message>
        <source>Redo: edit note on document %1</source>
        <translation>Ulangi: sunting catatan pada bacaan %1</translation>
    </message>
    <message>
        <source>Redo: move document %1</source>
        <translation>Ulangi: pindahkan bacaan %1</translation>
    </message>
    <message>
        <source>Redo: move folder %1</source>
        <translation>Ulangi: pindahkan folder %1</translation>
    </message>
    <message>
        <source>Redo: remove document %1</source>
        <translation>Ulangi: hapus bacaan %1</translation>
    </message>
    <message>
        <source>Redo: remove folder %1</source>
        <translation>Ulangi: hapus folder %1</translation>
    </message>
    <message>
        <source>Redo: rename document %1</source>
        <translation>Ulangi: ganti nama bacaan %1</translation>
    </message>
    <message>
        <source>Redo: rename folder %1</source>
        <translation>Ulangi: ganti nama folder %1</translation>
    </message>
    <message>
        <source>Redo: bring back passage %1</source>
        <translation>Ulangi: kembalikan anotasi %1</translation>
    </message>
    <message>
        <source>Import document: %1</source>
        <translation>Impor bacaan: %1</translation>
    </message>
    <message>
        <source>Undo: import document %1</source>
        <translation>Urungkan: impor bacaan %1</translation>
    </message>
    <message>
        <source>Redo: import document %1</source>
        <translation>Ulangi: impor bacaan %1</translation>
    </message>
    <message>
        <source>Edit the details of document: %1</source>
        <translation>Ubah rincian bacaan: %1</translation>
    </message>
    <message>
        <source>Undo: edit the details of document %1</source>
        <translation>Urungkan: ubah rincian bacaan %1</translation>
    </message>
    <message>
        <source>Redo: edit the details of document %1</source>
        <translation>Ulangi: ubah rincian bacaan %1</translation>
    </message>
    <message>
        <source>Remove query: %1</source>
        <translation>Hapus kueri: %1</translation>
    </message>
    <message>
        <source>Rename query: %1</source>
        <translation>Ganti nama kueri: %1</translation>
    </message>
    <message>
        <source>Save query: %1</source>
        <translation>Simpan kueri: %1</translation>
    </message>
    <message>
        <source>Undo: remove query %1</source>
        <translation>Urungkan: hapus kueri %1</translation>
    </message>
    <message>
        <source>Undo: rename query %1</source>
        <translation>Urungkan: ganti nama kueri %1</translation>
    </message>
    <message>
        <source>Undo: save query %1</source>
        <translation>Urungkan: simpan kueri %1</translation>
    </message>
    <message>
        <source>Redo: remove query %1</source>
        <translation>Ulangi: hapus kueri %1</translation>
    </message>
    <message>
        <source>Redo: rename query %1</source>
        <translation>Ulangi: ganti nama kueri %1</translation>
    </message>
    <message>
        <source>Redo: save query %1</source>
        <translation>Ulangi: simpan kueri %1</translation>
    </message>
    <message>
        <source>Add concept and tag: %1</source>
        <translation>Tambah konsep dan pasang tag: %1</translation>
    </message>
    <message>
        <source>Undo: add concept and tag %1</source>
        <translation>Urungkan: tambah konsep dan pasang tag %1</translation>
    </message>
    <message>
        <source>Redo: add concept and tag %1</source>
        <translation>Ulangi: tambah konsep dan pasang tag %1</translation>
    </message>
</context>
<context>
    <name>telaah::ui::BlockPainter</name>
    <message>
        <source>p. %1</source>
        <translation>hlm. %1</translation>
    </message>
</context>
<context>
    <name>telaah::ui::CardDelegate</name>
    <message>
        <source>Note on this passage</source>
        <translation>Catatan untuk anotasi</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Tulis catatan…</translation>
    </message>
    <message>
        <source>Not saved yet: the note is taken away</source>
        <translation>Belum tersimpan: catatan dikosongkan</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Belum tersimpan: %1</translation>
    </message>
</context>
<context>
    <name>telaah::ui::CardModel</name>
    <message>
        <source>Passage: %1</source>
        <extracomment>What a screen reader says of a card: the quote, and what it is tagged with</extracomment>
        <translation>Anotasi: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message>
        <source>example</source>
        <extracomment>Who marked a passage, where others have their initials: it came with the notebook</extracomment>
        <translation>contoh</translation>
    </message>
</context>
<context>
    <name>telaah::ui::CardsPanel</name>
    <message>
        <source>Passages</source>
        <translation>Anotasi</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Saring menurut kata</translation>
    </message>
    <message>
        <source>Filter the cards by words in the quote or the note</source>
        <translation>Saring kartu menurut kata dalam kutipan atau catatan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Filter by facet, concept, reader or note</source>
        <translation>Saring menurut faset, konsep, penelaah, atau catatan</translation>
    </message>
    <message>
        <source>In which order the cards are listed</source>
        <translation>Urutan kartu</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <extracomment>On the button that opens a menu; %1 is such as &quot;Position&quot;</extracomment>
        <translation>Urutkan: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many cards are shown, such as &quot;3 of 34&quot;</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>No passage fits. Esc shows all of them again.</source>
        <translation>Tidak ada anotasi yang cocok. Esc menampilkan semuanya lagi.</translation>
    </message>
    <message>
        <source>No passages yet. Select some words in the text, then press T, A or F to tag them.</source>
        <translation>Belum ada anotasi. Pilih beberapa kata dalam teks, lalu tekan T, A, atau F untuk memasang tag.</translation>
    </message>
    <message>
        <source>Filter by this no longer</source>
        <translation>Berhenti menyaring menurut ini</translation>
    </message>
    <message>
        <source>%1: filter by this no longer</source>
        <translation>%1: berhenti menyaring menurut ini</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Dengan catatan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posisi</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>All facets</source>
        <translation>Semua faset</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konsep</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Penelaah</translation>
    </message>
    <message>
        <source>Show all passages again</source>
        <translation>Tampilkan semua anotasi lagi</translation>
    </message>
    <message>
        <source>All concepts</source>
        <translation>Semua konsep</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Semua penelaah</translation>
    </message>
    <message>
        <source>Position in the text</source>
        <translation>Posisi dalam teks</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Yang terbaru lebih dahulu</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <extracomment>Of the cards that are shown, such as &quot;3 of 34 chosen&quot;</extracomment>
        <translation>%1 dari %2 dipilih</translation>
    </message>
</context>
<context>
    <name>telaah::ui::CardsView</name>
    <message>
        <source>Remove this tag</source>
        <translation>Lepas tag ini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln anotasi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::ConceptCommands</name>
    <message>
        <source>No passage of this document has that tag.</source>
        <translation>Tidak ada anotasi dengan tag itu dalam bacaan ini.</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ConcordanceModel</name>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>heading  %1</source>
        <extracomment>Where a line of the concordance stands; %1 is the title of the document</extracomment>
        <translation>judul bagian  %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Bacaan</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Sitasi</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Awal</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Akhir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Kecocokan</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ConcordancePanel</name>
    <message>
        <source>Words to line up</source>
        <translation>Kata yang dijajarkan</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Persis</translation>
    </message>
    <message>
        <source>Only the letters as written: no other forms and spellings</source>
        <translation>Hanya huruf seperti yang ditulis, tanpa bentuk dan ejaan lain</translation>
    </message>
    <message>
        <source>Exact: only the letters as written</source>
        <translation>Persis: hanya huruf seperti yang ditulis</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Urutkan menurut</translation>
    </message>
    <message>
        <source>document</source>
        <translation>bacaan</translation>
    </message>
    <message>
        <source>word before</source>
        <translation>kata sebelumnya</translation>
    </message>
    <message>
        <source>word after</source>
        <translation>kata sesudahnya</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Characters on each side</source>
        <translation>Jumlah karakter di tiap sisi</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Ekspor CSV…</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordansi</translation>
    </message>
    <message>
        <source>Each word that is found stands in the middle of a line of its own.</source>
        <translation>Setiap kata yang ditemukan berada di tengah barisnya sendiri.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Tidak ada yang ditemukan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::DocumentDetailsDialog</name>
    <message>
        <source>Details of the document</source>
        <translation>Rincian bacaan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>telaah::ui::DocumentNote</name>
    <message>
        <source>Note on this document</source>
        <translation>Catatan bacaan ini</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Tulis catatan…</translation>
    </message>
    <message>
        <source>This notebook is read-only.</source>
        <translation>Buku catatan ini hanya dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>telaah::ui::DraftBar</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Salin teksnya</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Give up what was typed and could not be saved</source>
        <translation>Lepaskan tulisan yang tidak dapat disimpan</translation>
    </message>
    <message numerus="yes">
        <source>What %n note(s) were on has been removed. Copy the text if you need it.</source>
        <translation>
            <numerusform>Anotasi atau bacaan tempat %n catatan ini sudah dihapus. Salin teksnya jika masih diperlukan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be saved yet. Telaah keeps the text and tries again after your next change.</source>
        <translation>
            <numerusform>%n catatan belum dapat disimpan. Telaah memegang teksnya dan mencoba lagi setelah perubahan berikutnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied what could not be saved</source>
        <translation>Tulisan yang belum tersimpan telah disalin</translation>
    </message>
</context>
<context>
    <name>telaah::ui::EmptyPage</name>
    <message>
        <source>No notebook is open</source>
        <translation>Tidak ada buku catatan yang terbuka</translation>
    </message>
    <message>
        <source>A notebook is one file with your readings, passages and notes. Open the one you have, or make a new one; you can also drop a notebook here.</source>
        <translation>Buku catatan adalah satu berkas berisi bacaan, anotasi, dan catatan Anda. Buka yang sudah ada atau buat yang baru; buku catatan dapat pula dilepas di sini.</translation>
    </message>
    <message>
        <source>Open a notebook…</source>
        <translation>Buka buku catatan…</translation>
    </message>
    <message>
        <source>New notebook…</source>
        <translation>Buku catatan baru…</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ExportDialog</name>
    <message>
        <source>Export excerpts</source>
        <translation>Ekspor kutipan</translation>
    </message>
    <message>
        <source>Markdown, to hand in or open in a word processor</source>
        <translation>Markdown, untuk diserahkan dan untuk pengolah kata</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, untuk lembar sebar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Bacaan</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Penelaah</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Kelompokkan menurut:</translation>
    </message>
    <message>
        <source>No grouping</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <source>&amp;Leave out the example passages</source>
        <translation>Anotasi &amp;contoh tidak ikut diekspor</translation>
    </message>
    <message>
        <source>Exports your passages, each with its citation, tags and note; the example passages too, if you untick the box below.</source>
        <translation>Mengekspor anotasi Anda, masing-masing dengan sitasi, tag, dan catatannya; anotasi contoh juga, bila Anda menghapus centang di bawah.</translation>
    </message>
    <message>
        <source>Exports the passages of this notebook, each with its citation, tags and note.</source>
        <translation>Mengekspor anotasi dalam buku catatan ini, masing-masing dengan sitasi, tag, dan catatannya.</translation>
    </message>
</context>
<context>
    <name>telaah::ui::FileExport</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>telaah::ui::FindBar</name>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which hit this is, and how many there are</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Cari dalam bacaan ini</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Bedakan huruf besar dan kecil</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Hanya kata utuh</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Beri tag…</translation>
    </message>
    <message>
        <source>Tag this hit (Ctrl+Enter)</source>
        <translation>Beri tag pada temuan ini (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Tutup bilah pencarian</translation>
    </message>
    <message>
        <source>Forms</source>
        <extracomment>On a narrow button: every form of the word counts</extracomment>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Every form of the word</source>
        <translation>Semua bentuk kata</translation>
    </message>
</context>
<context>
    <name>telaah::ui::FindCommands</name>
    <message>
        <source>&amp;Find in document…</source>
        <translation>&amp;Cari dalam bacaan…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Temuan &amp;berikutnya</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Temuan sebelum&amp;nya</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>On a button beside a selection</extracomment>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find every for&amp;m of a word</source>
        <translation>Cari semua bentuk ka&amp;ta</translation>
    </message>
</context>
<context>
    <name>telaah::ui::HistoryDelegate</name>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>on record only</source>
        <translation>hanya tercatat</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH.mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>When a step was made; a format of QLocale</extracomment>
        <translation>d MMM, HH.mm</translation>
    </message>
</context>
<context>
    <name>telaah::ui::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Riwayat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Tutup riwayat</translation>
    </message>
</context>
<context>
    <name>telaah::ui::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>This step can be neither undone nor redone any more.</source>
        <translation>Langkah ini tidak dapat lagi diurungkan atau diulangi.</translation>
    </message>
    <message>
        <source>on record only</source>
        <translation>hanya tercatat</translation>
    </message>
</context>
<context>
    <name>telaah::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Bring back the passage</source>
        <translation>Kembalikan anotasinya</translation>
    </message>
    <message>
        <source>Also when later changes are to stay</source>
        <translation>Perubahan sesudahnya tetap ada</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <translation>Ulangi sampai langkah ini</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Urungkan sampai langkah ini</translation>
    </message>
    <message>
        <source>and more, which undoing the step brings back</source>
        <translation>dan lainnya, yang kembali bila langkah ini diurungkan</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ImportCommands</name>
    <message>
        <source>&amp;Import documents…</source>
        <translation>&amp;Impor bacaan…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Impor &amp;folder…</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Impor bacaan</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt *.html *.htm *.xhtml *.md *.markdown *.txt)</source>
        <translation>Dokumen (*.docx *.odt *.html *.htm *.xhtml *.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Impor folder</translation>
    </message>
    <message>
        <source>There is no text to import: copy some in another program first.</source>
        <translation>Tidak ada teks untuk diimpor: salin dahulu teks dari program lain.</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Teks salinan</translation>
    </message>
    <message>
        <source>Open a notebook that can be written to first: documents are imported into it.</source>
        <translation>Buka dahulu buku catatan yang dapat ditulisi, karena bacaan diimpor ke dalamnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n bacaan diimpor</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the original</source>
        <translation>Ekspor berkas asli</translation>
    </message>
    <message>
        <source>Original exported to %1</source>
        <translation>Berkas asli diekspor ke %1</translation>
    </message>
    <message>
        <source>Import copie&amp;d text…</source>
        <translation>Impor teks sa&amp;linan…</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Mencari berkas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>An import is under way: finish or cancel it first.</source>
        <translation>Masih ada impor yang sedang berjalan; selesaikan atau batalkan lebih dahulu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of other kinds passed over</source>
        <translation>
            <numerusform>%Ln berkas jenis lain dilewati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::ImportDetails</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Judul:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Penulis:</translation>
    </message>
    <message>
        <source>Family, Given; several separated by a semicolon</source>
        <translation>Nama belakang, nama depan; pisahkan dengan titik koma</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Terbit:</translation>
    </message>
    <message>
        <source>A&amp;ccessed:</source>
        <translation>&amp;Diakses:</translation>
    </message>
    <message>
        <source>2021, 2021-05 or 2021-05-12</source>
        <translation>2021, 2021-05, atau 2021-05-12</translation>
    </message>
    <message>
        <source>P&amp;ublisher:</source>
        <translation>Pe&amp;nerbit:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Ba&amp;hasa:</translation>
    </message>
    <message>
        <source>A&amp;ddress (URL):</source>
        <translation>&amp;Alamat (URL):</translation>
    </message>
    <message>
        <source>Give the document a title.</source>
        <translation>Beri bacaan ini judul.</translation>
    </message>
    <message>
        <source>“%1” is no date: write a year, a month or a day, as in 2021, 2021-05 or 2021-05-12.</source>
        <translation>“%1” bukan tanggal: tulis tahun, bulan, atau hari, misalnya 2021, 2021-05, atau 2021-05-12.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>misalnya %1</translation>
    </message>
    <message>
        <source>Telaah knows no language called “%1”: choose one of the list, or write its code, such as id, en or ban.</source>
        <translation>Telaah tidak mengenal bahasa yang bernama “%1”: pilih dari daftar, atau tulis kodenya, misalnya id, en, atau ban.</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ImportDialog</name>
    <message>
        <source>Import documents</source>
        <translation>Impor bacaan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Files; those that are checked are imported</source>
        <translation>Berkas; yang dicentang diimpor</translation>
    </message>
    <message>
        <source>Text as it was read</source>
        <translation>Teks sebagaimana terbaca</translation>
    </message>
    <message>
        <source>Text and what was left out</source>
        <translation>Teks dan bagian yang ditinggalkan</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;ks</translation>
    </message>
    <message>
        <source>Le&amp;ft out (%1)</source>
        <translation>Ditingga&amp;lkan (%1)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Impor</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n document(s)</source>
        <translation>
            <numerusform>&amp;Impor %n bacaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n diimpor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n sudah ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <translation>
            <numerusform>%n tidak dapat diimpor</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has been changed meanwhile: look it over once more.</source>
        <translation>“%1” telah berubah sementara itu; periksa sekali lagi.</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ImportListModel</name>
    <message>
        <source>being read</source>
        <translation>sedang dibaca</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n remark(s)</source>
        <translation>
            <numerusform>siap, %n keterangan</numerusform>
        </translation>
    </message>
    <message>
        <source>already there as “%1”</source>
        <translation>sudah ada sebagai “%1”</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>sudah diimpor</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ImportRemarks</name>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Pen&amp;godean:</translation>
    </message>
    <message>
        <source>&amp;Repair garbled letters</source>
        <translation>Pe&amp;rbaiki huruf yang rusak</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Found out by Telaah</source>
        <translation>Dikenali oleh Telaah</translation>
    </message>
</context>
<context>
    <name>telaah::ui::LeftOutList</name>
    <message>
        <source>Parts that were left out; check those that belong to the text</source>
        <translation>Bagian yang ditinggalkan; centang yang termasuk teks</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a part of a page was left out, and how it begins</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>telaah::ui::LibraryCommands</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Ganti nama…</translation>
    </message>
    <message>
        <source>&amp;Note on the document</source>
        <translation>&amp;Catatan bacaan</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>&amp;Folder baru…</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>&amp;Pindahkan ke folder</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Turunkan</translation>
    </message>
    <message>
        <source>R&amp;emove from the library</source>
        <translation>&amp;Hapus dari pustaka</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Folder baru</translation>
    </message>
    <message>
        <source>Name of the folder, such as a course or a week of it:</source>
        <translation>Nama folder, misalnya mata kuliah atau pertemuan:</translation>
    </message>
    <message>
        <source>Make folder</source>
        <translation>Buat folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>In no folder</source>
        <translation>Tanpa folder</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Folder baru…</translation>
    </message>
    <message>
        <source>Export the &amp;original…</source>
        <translation>Ekspor berkas &amp;asli…</translation>
    </message>
    <message>
        <source>Removed “%1”; undo brings it back</source>
        <translation>“%1” dihapus; Urungkan mengembalikannya</translation>
    </message>
    <message>
        <source>Detai&amp;ls of the document…</source>
        <translation>&amp;Rincian bacaan…</translation>
    </message>
    <message>
        <source>Removing “%1”…</source>
        <translation>Menghapus “%1”…</translation>
    </message>
</context>
<context>
    <name>telaah::ui::LibraryModel</name>
    <message numerus="yes">
        <source>Folder %1, %n document(s)</source>
        <extracomment>Of a folder in the library, for tooltips and screen readers</extracomment>
        <translation>
            <numerusform>Folder %1, %n bacaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln passage(s)</source>
        <extracomment>Name of a document in the library, for screen readers</extracomment>
        <translation>
            <numerusform>%1, %Ln anotasi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::LongStep</name>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Undoing several steps…</source>
        <translation>Mengurungkan beberapa langkah…</translation>
    </message>
    <message>
        <source>Redoing several steps…</source>
        <translation>Mengulangi beberapa langkah…</translation>
    </message>
    <message>
        <source>Looking for what was removed…</source>
        <translation>Mencari yang dihapus…</translation>
    </message>
</context>
<context>
    <name>telaah::ui::LookControls</name>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Besarkan teks</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;ecilkan teks</translation>
    </message>
    <message>
        <source>&amp;Default text size</source>
        <translation>&amp;Ukuran teks semula</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>K&amp;ontras tinggi</translation>
    </message>
    <message>
        <source>&amp;More space between lines</source>
        <translation>Baris lebih &amp;renggang</translation>
    </message>
    <message>
        <source>L&amp;ess space between lines</source>
        <translation>Baris lebih ra&amp;pat</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>Kolom lebih &amp;lebar</translation>
    </message>
    <message>
        <source>&amp;Narrower column</source>
        <translation>Kolom lebih &amp;sempit</translation>
    </message>
</context>
<context>
    <name>telaah::ui::MainWindow</name>
    <message>
        <source>● Saved</source>
        <translation>● Tersimpan</translation>
    </message>
    <message>
        <source>About Telaah</source>
        <translation>Tentang Telaah</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Telaah %1&lt;/h3&gt;&lt;p&gt;Read and annotate policy texts. Works offline; your notebook is one file on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Telaah %1&lt;/h3&gt;&lt;p&gt;Aplikasi untuk membaca dan menganotasi teks kebijakan. Bekerja luring; buku catatan Anda berupa satu berkas di komputer ini.&lt;/p&gt;&lt;p&gt;Perangkat lunak bebas berlisensi GNU General Public License versi 3 atau yang lebih baru.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Anotasi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Bant&amp;uan</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Pilih semua</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Layar penuh</translation>
    </message>
    <message>
        <source>&amp;About Telaah</source>
        <translation>&amp;Tentang Telaah</translation>
    </message>
    <message>
        <source>○ Read-only</source>
        <translation>○ Hanya baca</translation>
    </message>
    <message>
        <source>○ Last change not saved</source>
        <translation>○ Perubahan terakhir belum tersimpan</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Ba&amp;hasa</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Bilah alat</translation>
    </message>
    <message>
        <source>L&amp;ines and column</source>
        <translation>Baris &amp;dan kolom</translation>
    </message>
    <message>
        <source>&amp;Extend selection</source>
        <translation>Perluas p&amp;ilihan</translation>
    </message>
    <message>
        <source>Shrin&amp;k selection</source>
        <translation>Persempit pilih&amp;an</translation>
    </message>
    <message>
        <source>&amp;Move its ends</source>
        <translation>&amp;Geser ujungnya</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>Ba&amp;caan</translation>
    </message>
    <message>
        <source>Not everything is saved: copy the text or discard it first</source>
        <translation>Belum semua tersimpan: salin atau buang dulu teksnya</translation>
    </message>
    <message>
        <source>Not everything is saved: close again to give it up</source>
        <translation>Belum semua tersimpan: tutup sekali lagi untuk melepaskannya</translation>
    </message>
</context>
<context>
    <name>telaah::ui::MatchListModel</name>
    <message>
        <source>%1, already on the passage</source>
        <extracomment>A concept in the tag palette, for screen readers</extracomment>
        <translation>%1, sudah terpasang pada anotasi</translation>
    </message>
    <message>
        <source>%1, on some of the passages</source>
        <extracomment>A concept in the tag palette, for screen readers</extracomment>
        <translation>%1, pada sebagian anotasi</translation>
    </message>
</context>
<context>
    <name>telaah::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
<context>
    <name>telaah::ui::NotebookCommands</name>
    <message>
        <source>&amp;New notebook…</source>
        <translation>Buku catatan ba&amp;ru…</translation>
    </message>
    <message>
        <source>&amp;Open notebook…</source>
        <translation>&amp;Buka buku catatan…</translation>
    </message>
    <message>
        <source>&amp;Export excerpts…</source>
        <translation>&amp;Ekspor kutipan…</translation>
    </message>
    <message>
        <source>Remove the e&amp;xample passages</source>
        <translation>&amp;Hapus anotasi contoh</translation>
    </message>
    <message>
        <source>&amp;Reader&apos;s name…</source>
        <translation>&amp;Nama penelaah…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>New notebook</source>
        <translation>Buku catatan baru</translation>
    </message>
    <message>
        <source>Telaah notebooks (*.telaah)</source>
        <translation>Buku catatan Telaah (*.telaah)</translation>
    </message>
    <message>
        <source>Open notebook</source>
        <translation>Buka buku catatan</translation>
    </message>
    <message>
        <source>Export excerpts</source>
        <translation>Ekspor kutipan</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>kutipan</translation>
    </message>
    <message numerus="yes">
        <source>%n excerpts exported to %1, in the folder %2</source>
        <translation>
            <numerusform>%n kutipan diekspor ke %1, di folder %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::NotebookOpener</name>
    <message>
        <source>“%1” is open in another window on %2. Both can be used, but undo then takes back what was done last in either of them.</source>
        <translation>“%1” sedang terbuka di jendela lain pada %2. Keduanya dapat dipakai, tetapi Urungkan akan membatalkan perubahan terakhir dari jendela mana pun.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Tetap buka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>telaah::ui::OtherNamesSwitch</name>
    <message>
        <source>Search other names, too</source>
        <translation>Cari juga nama lain</translation>
    </message>
    <message>
        <source>What the vocabulary calls this besides</source>
        <translation>Sebutan lain untuknya dalam kosakata</translation>
    </message>
    <message>
        <source>also searched: %1</source>
        <extracomment>%1 are names, such as &quot;South Korea, ROK&quot;</extracomment>
        <translation>juga dicari: %1</translation>
    </message>
    <message>
        <source>ambiguous, so not searched: %1</source>
        <translation>bermakna ganda, jadi tidak dicari: %1</translation>
    </message>
</context>
<context>
    <name>telaah::ui::OutlineModel</name>
    <message>
        <source>%1, where you are</source>
        <extracomment>A heading in the outline, for screen readers</extracomment>
        <translation>%1, posisi Anda</translation>
    </message>
</context>
<context>
    <name>telaah::ui::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Kerangka</translation>
    </message>
</context>
<context>
    <name>telaah::ui::PassageChooser</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::PassageCommands</name>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Sorot</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Sorot</translation>
    </message>
    <message>
        <source>Tag a &amp;theme…</source>
        <translation>Pasang tag &amp;tema…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tag an &amp;actor…</source>
        <translation>Pasang tag &amp;aktor…</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktor</translation>
    </message>
    <message>
        <source>Tag a &amp;forum…</source>
        <translation>Pasang tag &amp;forum…</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>&amp;Copy with citation</source>
        <translation>Sa&amp;lin dengan sitasi</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Salin dengan sitasi</translation>
    </message>
    <message>
        <source>&amp;Remove passage</source>
        <translation>&amp;Hapus anotasi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Ne&amp;xt passage</source>
        <translation>Anotasi &amp;berikutnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation>Anotasi sebel&amp;umnya</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Select some text or choose a passage first.</source>
        <translation>Pilih teks atau sebuah anotasi terlebih dahulu.</translation>
    </message>
    <message>
        <source>Copied with citation: %1</source>
        <translation>Disalin dengan sitasi: %1</translation>
    </message>
    <message>
        <source>Highlighted and tagged like the last passage</source>
        <translation>Disorot dan diberi tag seperti anotasi terakhir</translation>
    </message>
    <message>
        <source>Remove a ta&amp;g…</source>
        <translation>Le&amp;pas tag…</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Lepas tag</translation>
    </message>
    <message>
        <source>Filter the car&amp;ds</source>
        <translation>Sar&amp;ing kartu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Rec&amp;ent tags</source>
        <translation>Tag te&amp;rakhir</translation>
    </message>
    <message>
        <source>Recent tag %1</source>
        <extracomment>A recent tag that is not there; %1 is its number</extracomment>
        <translation>Tag terakhir %1</translation>
    </message>
    <message>
        <source>Tag with %1</source>
        <translation>Pasang tag %1</translation>
    </message>
    <message>
        <source>Removed tag: %1</source>
        <translation>Tag dilepas: %1</translation>
    </message>
    <message>
        <source>Choose a passage first.</source>
        <translation>Pilih sebuah anotasi dahulu.</translation>
    </message>
    <message>
        <source>There is no tag to remove.</source>
        <translation>Tidak ada tag yang dapat dilepas.</translation>
    </message>
    <message>
        <source>Remove ta&amp;g</source>
        <translation>Le&amp;pas tag</translation>
    </message>
    <message>
        <source>That is highlighted already.</source>
        <translation>Bagian itu sudah disorot.</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln passage(s)…</source>
        <translation>
            <numerusform>Menghapus %Ln anotasi…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) removed; undo brings back what was removed</source>
        <translation>
            <numerusform>%Ln anotasi dihapus; Urungkan mengembalikannya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln anotasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %Ln passage(s)…</source>
        <translation>
            <numerusform>Memasang tag pada %Ln anotasi…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing a tag from %Ln passage(s)…</source>
        <translation>
            <numerusform>Melepas tag dari %Ln anotasi…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) tagged</source>
        <translation>
            <numerusform>%Ln anotasi diberi tag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::PassageEnds</name>
    <message>
        <source>Start a &amp;word earlier</source>
        <translation>Mulai satu kata &amp;lebih awal</translation>
    </message>
    <message>
        <source>Start a wo&amp;rd later</source>
        <translation>Mulai satu kata lebih l&amp;ambat</translation>
    </message>
    <message>
        <source>End a wor&amp;d later</source>
        <translation>Berakhir satu kata lebih la&amp;mbat</translation>
    </message>
    <message>
        <source>&amp;End a word earlier</source>
        <translation>Berakhir satu kata lebih a&amp;wal</translation>
    </message>
    <message>
        <source>Choose a passage first, with J or by a click.</source>
        <translation>Pilih dahulu sebuah anotasi, dengan J atau klik.</translation>
    </message>
    <message>
        <source>It cannot be moved any further.</source>
        <translation>Tidak dapat digeser lebih jauh.</translation>
    </message>
</context>
<context>
    <name>telaah::ui::PlaceCommands</name>
    <message>
        <source>&amp;Back</source>
        <translation>Kembal&amp;i</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>Ma&amp;ju</translation>
    </message>
    <message>
        <source>Ou&amp;tline</source>
        <translation>Ke&amp;rangka</translation>
    </message>
    <message>
        <source>Another document besid&amp;e</source>
        <translation>Bacaan lain di &amp;samping</translation>
    </message>
    <message>
        <source>Documents change &amp;places</source>
        <translation>Tukar te&amp;mpat kedua bacaan</translation>
    </message>
</context>
<context>
    <name>telaah::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferensi</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tombol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>telaah::ui::QueryField</name>
    <message>
        <source>What may be meant</source>
        <translation>Yang mungkin dimaksud</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ReadScreen</name>
    <message>
        <source>This notebook has no documents yet.</source>
        <translation>Buku catatan ini belum berisi bacaan.</translation>
    </message>
    <message>
        <source>Document text</source>
        <translation>Teks bacaan</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ReaderDialog</name>
    <message>
        <source>Your name on passages</source>
        <translation>Siapa yang menelaah?</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Your passages, tags and notes carry this name. It stays in your notebooks; nothing is sent anywhere.</source>
        <translation>Anotasi, tag, dan catatan Anda memakai nama ini. Nama ini disimpan dalam buku catatan Anda; tidak ada yang dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nama:</translation>
    </message>
    <message>
        <source>&amp;Initials:</source>
        <translation>&amp;Inisial:</translation>
    </message>
</context>
<context>
    <name>telaah::ui::SavedQueryButton</name>
    <message>
        <source>Saved queries</source>
        <translation>Kueri tersimpan</translation>
    </message>
    <message>
        <source>&amp;Save this query…</source>
        <translation>&amp;Simpan kueri ini…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Name of the query:</source>
        <translation>Nama kueri:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save query</source>
        <translation>Simpan kueri</translation>
    </message>
    <message>
        <source>Rename query</source>
        <translation>Ganti nama kueri</translation>
    </message>
</context>
<context>
    <name>telaah::ui::SearchCommands</name>
    <message numerus="yes">
        <source>Tagging %Ln hit(s)…</source>
        <translation>
            <numerusform>Memasang tag pada %Ln temuan…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln temuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln document(s)</source>
        <extracomment>What will be tagged; %1 is &quot;12 hits&quot;</extracomment>
        <translation>
            <numerusform>%1 dalam %Ln bacaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) tagged</source>
        <translation>
            <numerusform>%Ln temuan diberi tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the words stand apart, the whole sentences that hold them are marked: %Ln passage(s) in all.</source>
        <translation>
            <numerusform>Bila letak kata-katanya terpisah, yang ditandai ialah kalimat utuh yang memuatnya: seluruhnya %Ln anotasi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln passage(s), whole sentences where the words stand apart</source>
        <extracomment>%1 is &quot;12 hits tagged&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln anotasi, kalimat utuh bila letak kata-katanya terpisah</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::SearchDocks</name>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>Cari &amp;di semua bacaan…</translation>
    </message>
    <message>
        <source>C&amp;oncordance…</source>
        <translation>&amp;Konkordansi…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Cari di semua bacaan</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Tutup pencarian</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordansi</translation>
    </message>
    <message>
        <source>Close the concordance</source>
        <translation>Tutup konkordansi</translation>
    </message>
    <message>
        <source>Export the concordance</source>
        <translation>Ekspor konkordansi</translation>
    </message>
    <message>
        <source>concordance</source>
        <translation>konkordansi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported to %1, in the folder %2</source>
        <translation>
            <numerusform>%Ln baris diekspor ke %1, di folder %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::SearchModel</name>
    <message>
        <source>exact</source>
        <translation>persis</translation>
    </message>
    <message>
        <source>word form</source>
        <translation>bentuk kata</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variasi</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>anotasi</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>note on a passage</source>
        <translation>catatan anotasi</translation>
    </message>
    <message>
        <source>note on the document</source>
        <translation>catatan bacaan</translation>
    </message>
    <message>
        <source>title</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>Concept: %1</source>
        <translation>Konsep: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln hit(s)</source>
        <translation>
            <numerusform>%1, %Ln temuan</numerusform>
        </translation>
    </message>
    <message>
        <source>heading</source>
        <translation>judul bagian</translation>
    </message>
    <message>
        <source>beginning of a word</source>
        <extracomment>How a hit fits: a word there begins as the one that is being typed</extracomment>
        <translation>awal kata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln temuan</numerusform>
        </translation>
    </message>
    <message>
        <source>exact words, apart</source>
        <extracomment>How a hit fits: the words are as they were typed, but do not stand side by side</extracomment>
        <translation>kata persis, terpisah</translation>
    </message>
</context>
<context>
    <name>telaah::ui::SearchPanel</name>
    <message>
        <source>Search everywhere</source>
        <translation>Cari di semua bacaan</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Persis</translation>
    </message>
    <message>
        <source>Only the letters as written: no other forms and spellings</source>
        <translation>Hanya huruf seperti yang ditulis, tanpa bentuk dan ejaan lain</translation>
    </message>
    <message>
        <source>Exact: only the letters as written</source>
        <translation>Persis: hanya huruf seperti yang ditulis</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordansi</translation>
    </message>
    <message>
        <source>The words in a column, with what stands beside them</source>
        <translation>Kata-kata itu dalam satu kolom, dengan kata di kiri dan kanannya</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1 is a query</extracomment>
        <translation>Mungkin maksud Anda “%1”?</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Tag semua…</translation>
    </message>
    <message>
        <source>Words are found in all their forms, “a phrase” as it stands, and theme:, actor:, has:note and the like find passages.</source>
        <translation>Kata ditemukan dalam segala bentuknya, “frasa” seperti tertulis; theme:, actor:, has:note, dan sejenisnya menemukan anotasi.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Tidak ada yang ditemukan.</translation>
    </message>
    <message>
        <source>The first %1 of %2 hits</source>
        <translation>%1 temuan pertama dari %2</translation>
    </message>
    <message>
        <source>The index is being built (%1 of %2); there may be more to find.</source>
        <translation>Indeks sedang disusun (%1 dari %2); mungkin masih ada temuan lain.</translation>
    </message>
    <message>
        <source>The index is being built; there may be more to find.</source>
        <translation>Indeks sedang disusun; mungkin masih ada temuan lain.</translation>
    </message>
    <message>
        <source>There is no Indonesian dictionary, so other forms are not found.</source>
        <translation>Kamus bahasa Indonesia tidak ada; bentuk kata lain tidak ditemukan.</translation>
    </message>
    <message>
        <source>The first %1 of at least %2 hits</source>
        <extracomment>%1 is how many hits are listed</extracomment>
        <translation>%1 temuan pertama dari sedikitnya %2</translation>
    </message>
    <message numerus="yes">
        <source>Tag all %Ln…</source>
        <translation>
            <numerusform>Tag semua (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln temuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln document(s)</source>
        <extracomment>%1 is &quot;12 hits&quot;</extracomment>
        <translation>
            <numerusform>%1 dalam %Ln bacaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has these capitals; in small letters, %Ln would be found.</source>
        <translation>
            <numerusform>Tidak ada yang berhuruf besar demikian; dengan huruf kecil, %Ln akan ditemukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks and tags the words that were found; where several words stand apart, the whole sentences that they are in</source>
        <translation>Menandai kata yang ditemukan dan memasang tag; bila beberapa kata letaknya terpisah, yang ditandai ialah kalimat utuh yang memuatnya</translation>
    </message>
    <message>
        <source>Order of the hits of a document</source>
        <translation>Urutan temuan dalam satu bacaan</translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>The order of hits</extracomment>
        <translation>Terbaik dahulu</translation>
    </message>
    <message>
        <source>As in the text</source>
        <extracomment>The order of hits</extracomment>
        <translation>Urutan teks</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <extracomment>%1 is a query in small letters</extracomment>
        <translation>Cari “%1”</translation>
    </message>
</context>
<context>
    <name>telaah::ui::SecondKeys</name>
    <message>
        <source>To work in this document, press %1: the two change places.</source>
        <translation>Untuk bekerja di bacaan ini, tekan %1: keduanya bertukar tempat.</translation>
    </message>
</context>
<context>
    <name>telaah::ui::SecondReading</name>
    <message>
        <source>Document beside</source>
        <translation>Bacaan di samping</translation>
    </message>
    <message>
        <source>Text of the document beside</source>
        <translation>Teks bacaan di samping</translation>
    </message>
    <message>
        <source>Change places, to tag in this document</source>
        <translation>Tukar tempat, untuk memberi tag dalam bacaan ini</translation>
    </message>
    <message>
        <source>Close the document beside</source>
        <translation>Tutup bacaan di samping</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ShortcutControls</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pintasan</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pr&amp;eferensi…</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dalam teks</translation>
    </message>
    <message>
        <source>In the tag palette</source>
        <translation>Dalam palet tag</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>Dalam catatan</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>Memindahkan kursor</translation>
    </message>
    <message>
        <source>Move the caret by words, to the ends of the text</source>
        <translation>Memindahkan kursor satu kata, ke awal atau akhir teks</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Memilih teks</translation>
    </message>
    <message>
        <source>Shift and a key that moves the caret</source>
        <translation>Shift dan tombol pemindah kursor</translation>
    </message>
    <message>
        <source>Choose the passage at the caret</source>
        <translation>Memilih anotasi pada kursor</translation>
    </message>
    <message>
        <source>Clear the selection, then leave the passage</source>
        <translation>Membatalkan pilihan, lalu melepaskan anotasi</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Memilih konsep</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Memasang tag</translation>
    </message>
    <message>
        <source>Tag and go on</source>
        <translation>Memasang tag dan lanjut</translation>
    </message>
    <message>
        <source>Next facet, previous facet</source>
        <translation>Faset berikutnya, faset sebelumnya</translation>
    </message>
    <message>
        <source>First, second, third facet</source>
        <translation>Faset pertama, kedua, ketiga</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>End it, saved</source>
        <translation>Mengakhiri catatan; isinya tersimpan</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Ubah tombol…</translation>
    </message>
    <message>
        <source>A page on, a page back</source>
        <translation>Maju atau mundur satu halaman</translation>
    </message>
    <message>
        <source>Space, Shift+Space</source>
        <translation>Spasi, Shift+Spasi</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ShortcutTree</name>
    <message>
        <source>Search commands and keys…</source>
        <translation>Cari perintah dan tombol…</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Cari perintah dan tombol</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Perintah dan tombolnya</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tanpa tombol</translation>
    </message>
</context>
<context>
    <name>telaah::ui::ShortcutsPage</name>
    <message>
        <source>Use this key</source>
        <translation>Pakai tombol ini</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tanpa tombol</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tombol semula</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Semua tombol semula</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Tekan tombol baru di sini</translation>
    </message>
    <message>
        <source>Key for “%1”:</source>
        <translation>Tombol untuk “%1”:</translation>
    </message>
    <message>
        <source>Choose a command above to give it another key.</source>
        <translation>Pilih perintah di atas untuk mengganti tombolnya.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”: choose another, or take it away there first.</source>
        <translation>%1 sudah menjadi tombol “%2”; pilih tombol lain, atau lepaskan dahulu dari perintah itu.</translation>
    </message>
    <message>
        <source>%1 types a character on some keyboards: choose another.</source>
        <translation>%1 mengetik karakter pada sebagian papan ketik; pilih tombol lain.</translation>
    </message>
    <message>
        <source>%1 is needed for typing: add Ctrl or Alt.</source>
        <translation>%1 diperlukan untuk mengetik; tambahkan Ctrl atau Alt.</translation>
    </message>
    <message>
        <source>%1 moves the caret or the focus: choose another.</source>
        <translation>%1 memindahkan kursor atau fokus; pilih tombol lain.</translation>
    </message>
    <message>
        <source>%1 is kept for opening menus: choose another.</source>
        <translation>%1 dipakai untuk membuka menu: pilih tombol lain.</translation>
    </message>
</context>
<context>
    <name>telaah::ui::SideDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nama folder</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln anotasi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::SidePanel</name>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>Catatan bacaan</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Impor bacaan</translation>
    </message>
</context>
<context>
    <name>telaah::ui::SidePanels</name>
    <message>
        <source>&amp;Library and vocabulary</source>
        <translation>&amp;Pustaka dan kosakata</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Kartu</translation>
    </message>
</context>
<context>
    <name>telaah::ui::StatusLine</name>
    <message>
        <source>Reader: %1</source>
        <translation>Penelaah: %1</translation>
    </message>
    <message>
        <source>Offline — no network</source>
        <translation>Luring — tanpa jaringan</translation>
    </message>
</context>
<context>
    <name>telaah::ui::TagColumn</name>
    <message>
        <source>nothing fits</source>
        <translation>tidak ada yang cocok</translation>
    </message>
</context>
<context>
    <name>telaah::ui::TagPalette</name>
    <message>
        <source>Type the name of a theme, actor or forum</source>
        <translation>Ketik tema, aktor, atau forum</translation>
    </message>
    <message>
        <source>Find a concept to tag with</source>
        <translation>Cari konsep untuk dipasang sebagai tag</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Make this concept and tag with it: Shift+Enter</source>
        <translation>Buat konsep ini dan pasang sebagai tag: Shift+Enter</translation>
    </message>
    <message>
        <source>+ New concept “%1” (%2)</source>
        <extracomment>Makes a concept: %1 is its name, %2 its facet</extracomment>
        <translation>+ Konsep baru “%1” (%2)</translation>
    </message>
    <message>
        <source>No concept has that name or alias. Shift ↵ makes “%2” a new concept under %1.</source>
        <extracomment>%1 is a facet, %2 what was typed</extracomment>
        <translation>Tidak ada konsep dengan nama atau alias itu. Shift ↵ membuat “%2” menjadi konsep baru dalam faset %1.</translation>
    </message>
    <message>
        <source>next facet</source>
        <translation>faset</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>pasang</translation>
    </message>
    <message>
        <source>tag, go on</source>
        <translation>pasang &amp; lanjut</translation>
    </message>
</context>
<context>
    <name>telaah::ui::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Undone — %1</source>
        <extracomment>%1 is a step of the history, such as &quot;Add tag: CBM&quot;</extracomment>
        <translation>Diurungkan — %1</translation>
    </message>
    <message>
        <source>Redone — %1</source>
        <translation>Diulangi — %1</translation>
    </message>
</context>
<context>
    <name>telaah::ui::VocabularyModel</name>
    <message numerus="yes">
        <source>%1, %Ln passage(s) in this document, %2 in the notebook</source>
        <extracomment>Of a facet or concept in the vocabulary, for tooltips and screen readers</extracomment>
        <translation>
            <numerusform>%1, %Ln anotasi dalam bacaan ini, %2 dalam buku catatan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::VocabularyPanel</name>
    <message>
        <source>Vocabulary</source>
        <translation>Kosakata</translation>
    </message>
    <message>
        <source>Beside each concept: its passages in this document, and in the whole notebook</source>
        <translation>Di samping setiap konsep: jumlah anotasinya dalam bacaan ini dan dalam seluruh buku catatan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Also show concepts that are not used yet</source>
        <translation>Tampilkan juga konsep yang belum dipakai</translation>
    </message>
    <message>
        <source>Show all concepts</source>
        <translation>Tampilkan semua konsep</translation>
    </message>
    <message>
        <source>Find a concept</source>
        <translation>Cari konsep</translation>
    </message>
    <message>
        <source>Find a concept by its name or an alias</source>
        <translation>Cari konsep menurut nama atau aliasnya</translation>
    </message>
    <message>
        <source>No concept has a name or alias that begins so.</source>
        <translation>Tidak ada konsep yang nama atau aliasnya berawalan demikian.</translation>
    </message>
    <message>
        <source>Show all passages again</source>
        <translation>Tampilkan semua anotasi lagi</translation>
    </message>
    <message>
        <source>Show only its passages</source>
        <translation>Tampilkan anotasinya saja</translation>
    </message>
    <message>
        <source>Tag the selection or the passage with it</source>
        <translation>Pasang pada pilihan atau anotasi</translation>
    </message>
    <message>
        <source>here/in all</source>
        <extracomment>Above the counts in the vocabulary, &quot;3/7&quot;: passages in this document, and in the notebook</extracomment>
        <translation>di sini/semua</translation>
    </message>
</context>
<context>
    <name>telaah::ui::WordListModel</name>
    <message>
        <source>%1, also %2</source>
        <extracomment>A word, and other forms of it</extracomment>
        <translation>%1, juga %2</translation>
    </message>
    <message>
        <source>Word and its forms</source>
        <translation>Kata dan bentuknya</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Bacaan</translation>
    </message>
</context>
<context>
    <name>telaah::ui::WordListPanel</name>
    <message>
        <source>Filter words</source>
        <translation>Saring kata</translation>
    </message>
    <message>
        <source>Where words are counted</source>
        <translation>Tempat kata dihitung</translation>
    </message>
    <message>
        <source>In all documents</source>
        <translation>Di semua bacaan</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>Di bacaan ini</translation>
    </message>
    <message>
        <source>Order of the words</source>
        <translation>Urutan kata</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>Menurut jumlah</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>Menurut abjad</translation>
    </message>
    <message>
        <source>By documents</source>
        <translation>Menurut bacaan</translation>
    </message>
    <message>
        <source>Function words, too</source>
        <translation>Kata tugas juga</translation>
    </message>
    <message>
        <source>Words that say little by themselves, such as yang and dan</source>
        <translation>Kata yang sendirian tidak banyak bermakna, seperti yang dan dan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Ekspor CSV…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different word(s); %1 words in all</source>
        <extracomment>%1 is how many words the texts have, each time counted</extracomment>
        <translation>
            <numerusform>%Ln kata berbeda; seluruhnya %1 kata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different word(s); %1 of %2 words in all</source>
        <extracomment>%1 is how often these words occur together, %2 how many words the texts have</extracomment>
        <translation>
            <numerusform>%Ln kata berbeda; %1 dari seluruhnya %2 kata</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telaah::ui::WordsDock</name>
    <message>
        <source>&amp;List of words…</source>
        <translation>Da&amp;ftar kata…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Close the list of words</source>
        <translation>Tutup daftar kata</translation>
    </message>
    <message>
        <source>Export the list of words</source>
        <translation>Ekspor daftar kata</translation>
    </message>
    <message>
        <source>words</source>
        <translation>kata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) exported to %1, in the folder %2</source>
        <translation>
            <numerusform>%Ln kata diekspor ke %1, di folder %2</numerusform>
        </translation>
    </message>
</context>
</TS>
