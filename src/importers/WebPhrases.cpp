// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/WebPhrases.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace telaah::importers {

using documents::LeftOutKind;

namespace {

constexpr qsizetype LongestPhrase = 240;

#define TELAAH_NETWORKS                                                                            \
    "(?:facebook|instagram|twitter|x|whatsapp|linkedin|telegram|youtube|tiktok|pinterest|threads|" \
    "reddit|tumblr|line|google news|google\\+|email|e-mail|surel)"

struct Pattern
{
    LeftOutKind kind;
    bool isWeak;
    const char *expression; ///< Of the whole line, whatever its case.
};

constexpr Pattern Patterns[] = {
    {LeftOutKind::Comments, false,
     "(?:pingback|trackback):? .*|(?:no|\\d+) "
     "(?:thoughts?|comments?|repl(?:y|ies)|responses?|komentar|"
     "tanggapan|balasan|pemikiran)(?: (?:on|for|to|untuk|pada|tentang|di|terhadap)\\b.*[^.])?"},
    {LeftOutKind::Form, false,
     "(?:leave|post|write|add|submit) a (?:reply|comment)(?: to .*)?(?: ?cancel reply)?|"
     "(?:tinggalkan|tulis|kirim|beri) (?:balasan|komentar|tanggapan)(?: (?:anda|untuk .*))?"
     "(?: ?batalkan balasan)?|cancel reply|batalkan balasan|post comment|submit comment|"
     "your email address will not be published.*|alamat email anda tidak akan dipublikasikan.*|"
     "required fields are marked.*|ruas yang wajib ditandai.*|"
     "(?:comment|name|email|website|komentar|nama|situs web) ?\\*|"
     "(?:save my name|simpan nama)[, ].*|notify me of (?:follow-up comments|new posts) .*|"
     "log ?in to (?:reply|leave a comment|comment)|masuk untuk (?:membalas|berkomentar)"},
    {LeftOutKind::Related, false,
     "(?:baca|simak) (?:juga|pula)(?: ?[:：–—-].*)?|(?:also read|read also)(?: ?[:：–—-].*)?|"
     "related (?:posts?|articles?|stories|news|reading)(?: ?[:：].*)?|"
     "(?:artikel|berita|tulisan|pos|bacaan) (?:terkait|lainnya|serupa|terbaru|populer|pilihan)|"
     "you (?:may|might) (?:also|be) (?:like|interested.*)|(?:recent|popular) posts|most "
     "(?:read|popular)|"
     "terpopuler|rekomendasi untuk anda|(?:pilihan (?:redaksi|editor)|artikel kompas\\.id)"
     "(?: ?[:：].*)?|(?:lihat juga|tonton juga|simak|tonton|saksikan) (?:video|foto)\\b.*[^.]|"
     "gambas ?: ?\\w+.*|simak breaking news dan berita pilihan .*"},
    {LeftOutKind::Sharing, false,
     "(?:share|tweet|pin)(?: (?:this|it|on|via|to|with|article|post|page|" TELAAH_NETWORKS
     "))*(?: \\(opens in new window\\).*)?:?|"
     "(?:bagikan|sebarkan)(?: (?:artikel|tulisan|berita|pos|ini|ke|di|via|lewat|" TELAAH_NETWORKS
     "))*(?: \\(membuka di jendela yang baru\\).*)?:?|"
     "(?:follow|ikuti)(?: (?:us|me|kami|saya|akun))?(?: (?:on|di|our|lewat|via))?"
     "(?: " TELAAH_NETWORKS "(?: (?:kami|dan|and|&|@\\S+|" TELAAH_NETWORKS "))*)(?:[:@ ] ?@?\\S+)?|"
     "follow (?:us|me)(?: on)?:?|ikuti kami(?: di)?:?|"
     "click to (?:share|email|print) .*|klik untuk (?:berbagi|membagikan|mencetak|mengirimkan) .*|"
     "like this:?|menyukai ini:?|(?:like|suka|memuat|loading)(?:\\.\\.\\.|…)|"
     "(?:subscribe|berlangganan)(?: (?:now|sekarang|via email|lewat email|to our "
     "newsletter|newsletter(?: kami)?))?|"
     "(?:sign up for|join) our newsletter.*|copy link|salin tautan"},
    {LeftOutKind::Advertisement, false,
     "advertisements?|advertisement - continue reading below|iklan|sponsored(?: "
     "content)?|advertorial|"
     "scroll (?:to continue|untuk melanjutkan)(?: with content| membaca)?|gulir untuk lanjut "
     "membaca"},
    {LeftOutKind::Navigation, false,
     "skip to (?:main )?content|(?:lompat|langsung) ke (?:isi|konten)|toggle navigation|"
     "back to top|kembali ke atas|(?:older|newer) posts|post navigation|navigasi pos|"
     "(?:home|beranda)(?: ?[»›>/] ?.+)+|(?:previous|next) (?:post|article|story)(?: ?[:：].*)?|"
     "(?:pos|artikel|tulisan) (?:sebelumnya|berikutnya|selanjutnya)(?: ?[:：].*)?|"
     "(?:bersambung ke )?halaman "
     "(?:sebelumnya|berikutnya|selanjutnya)(?:\\.\\.\\.|…)?|(?:previous|next) page|"
     "(?:halaman|page|pages):? 1(?: [|·]? ?(?:\\d{1,3}|…|\\.\\.\\.))+(?: (?:selanjutnya|berikutnya|"
     "next|halaman selanjutnya|halaman berikutnya))?"},
    {LeftOutKind::Navigation, true,
     "1(?: [|·]? ?(?:\\d{1,3}|…|\\.\\.\\.))+(?: (?:selanjutnya|berikutnya|next))?|"
     "(?:halaman|page) \\d{1,3}(?: (?:dari|of) \\d{1,3})?"},
    {LeftOutKind::Footer, false,
     "(?:copyright )?(?:©|\\(c\\)).{0,20}(?:19|20)\\d\\d.{0,60}|all rights reserved\\.?|"
     "(?:copyright|hak cipta) .{0,20}(?:19|20)\\d\\d[^.]{0,40}(?:\\. all rights "
     "reserved\\.?)?|(?:proudly )?powered by .{1,40}|"
     "(?:we|this (?:web)?site) uses? cookies.*|(?:kami|situs(?: web)? ini) menggunakan "
     "cookies?\\b.*|"
     "accept (?:all )?cookies|(?:terima|setujui) semua cookies?"},
    {LeftOutKind::Sharing, true, TELAAH_NETWORKS "|print|cetak|share|bagikan|more|lainnya"},
    {LeftOutKind::Navigation, true,
     "home|beranda|menu|search|cari|next|previous|selanjutnya|sebelumnya|main menu|menu "
     "utama|masuk|"
     "log ?in|register|daftar"},
    {LeftOutKind::Related, true, "related|terkait|populer|trending|terbaru|tags?:.*|categories:.*"},
    {LeftOutKind::Comments, true, "comments|komentar|reply|balas"},
    {LeftOutKind::Footer, true,
     "privacy policy|kebijakan privasi|terms of (?:service|use)|terms and conditions|"
     "syarat dan ketentuan|pedoman media siber|tentang kami|about us|contact(?: us)?|"
     "(?:hubungi|kontak) kami|redaksi|disclaimer|cookie policy|karier|careers|sitemap|peta situs"},
};

QRegularExpression whole(const char *expression)
{
    return QRegularExpression(
        QRegularExpression::anchoredPattern(
            QStringLiteral("(?:%1)").arg(QString::fromUtf8(expression))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool matches(const QRegularExpression &expression, const QString &line)
{
    return expression.match(line).hasMatch();
}

/// The line without quotation marks, arrows and the like around it; null if it cannot be one.
QString stripped(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || line.size() > LongestPhrase)
        return {};
    const auto isOrnament = [](QChar character) {
        return QStringView(u"»«›‹→←|•·*#[]").contains(character) || character.isSpace();
    };
    while (!line.isEmpty() && isOrnament(line.back()) && line.back() != u'*')
        line.chop(1);
    while (!line.isEmpty() && isOrnament(line.front()))
        line = line.sliced(1);
    return line.toString();
}

/// A cheap look before the patterns: whether the line begins like one of them.
bool mayBePhrase(const QString &line)
{
    static const QSet<QString> beginnings = [] {
        const QString words = QStringLiteral(
            "pingback trackback halaman page pages no leave post write add submit tinggalkan tulis "
            "kirim beri cancel "
            "batalkan your alamat required ruas comment name email website komentar nama situs "
            "save "
            "simpan notify log login masuk baca simak also read related artikel berita tulisan pos "
            "bacaan you recent popular most terpopuler rekomendasi share tweet pin bagikan "
            "sebarkan "
            "follow ikuti click klik like menyukai suka memuat loading subscribe berlangganan sign "
            "join "
            "copy salin advertisement advertisements iklan sponsored advertorial scroll gulir skip "
            "lompat "
            "langsung toggle back kembali older newer navigasi home beranda previous next "
            "copyright c all "
            "hak proudly powered we this kami accept terima setujui facebook instagram twitter x "
            "whatsapp "
            "linkedin telegram youtube tiktok pinterest threads reddit tumblr line google e surel "
            "print "
            "cetak more lainnya menu search cari selanjutnya sebelumnya main register daftar "
            "terkait "
            "populer trending terbaru tag tags categories comments reply balas privacy kebijakan "
            "terms "
            "syarat pedoman tentang about contact hubungi kontak redaksi disclaimer cookie karier "
            "careers "
            "sitemap peta pilihan lihat tonton saksikan gambas bersambung");
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    if (line.front().isDigit() || line.front() == u'©' || line.front() == u'(')
        return true;
    qsizetype end = 0;
    while (end < line.size() && line.at(end).isLetter())
        ++end;
    return end <= 16 && beginnings.contains(line.first(end).toLower());
}

} // namespace

std::optional<WebPhrase> webPhrase(QStringView line)
{
    const QString plain = stripped(line);
    if (plain.isEmpty() || !mayBePhrase(plain))
        return {};
    static const auto expressions = [] {
        std::array<QRegularExpression, std::size(Patterns)> made;
        for (size_t i = 0; i < made.size(); ++i)
            made.at(i) = whole(Patterns[i].expression);
        return made;
    }();
    for (size_t i = 0; i < expressions.size(); ++i) {
        if (matches(expressions.at(i), plain))
            return WebPhrase{Patterns[i].kind, Patterns[i].isWeak};
    }
    return {};
}

bool beginsCommentThread(QStringView line)
{
    static const QRegularExpression begin = whole(
        "\\d+ (?:thoughts?|comments?|repl(?:y|ies)|responses?|komentar|tanggapan|balasan|pemikiran)"
        "(?: (?:on|for|to|untuk|pada|tentang|di|terhadap)\\b.*[^.])?|comments|komentar");
    const QString plain = stripped(line);
    return !plain.isEmpty() && plain.size() < LongestPhrase && matches(begin, plain);
}

bool continuesCommentThread(QStringView line)
{
    static const QRegularExpression within = whole(
        ".{1,60} (?:says|said|wrote|berkata|mengatakan|menulis):|reply|balas|(?:log in|masuk) "
        "(?:to|untuk) .*|"
        "(?:pingback|trackback):? .*|.{0,30}\\b(?:19|20)\\d\\d (?:at|pada|pukul|pada pukul) "
        "\\d{1,2}[:.]\\d\\d.{0,20}|"
        "\\d+ (?:days?|hours?|minutes?|months?|years?|hari|jam|menit|bulan|tahun) (?:ago|yang "
        "lalu|lalu)");
    if (line.size() > 120)
        return false;
    const QString plain = stripped(line);
    if (plain.isEmpty())
        return false;
    if (matches(within, plain))
        return true;
    const auto phrase = webPhrase(plain);
    return phrase && phrase->kind == LeftOutKind::Form;
}

} // namespace telaah::importers
