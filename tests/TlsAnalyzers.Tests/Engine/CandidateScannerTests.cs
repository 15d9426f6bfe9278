using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Analysis;

namespace TlsAnalyzers.Tests.Engine;

public sealed class CandidateScannerTests
{
    private const int Chunk = 32 * 1024;
    private const string Word = "EnabledSslProtocols";

    private static readonly CandidateWords Words =
        new(new[] { Word, "Tls", "Zertifikatsprüfung", "=>", "*Certificate*" }.Select(word => (word, (Inspection)new Wanted())));

    public static TheoryData<string, string> Texts => new()
    {
        { "", "" },
        { "Tls", "0 Tls" },
        { " Tls ", "1 Tls" },
        { "Tls.Tls", "0 Tls, 4 Tls" },
        { "Tls1", "" },
        { "1Tls", "1 Tls" },
        { "_Tls", "" },
        { "Tls_", "" },
        { "xTls Tlsx tls TLS", "" },
        { "@Tls", "1 Tls" },
        { "(Tls)", "1 Tls" },
        { "Tls\r\nTls\n\tTls", "0 Tls, 5 Tls, 10 Tls" },
        { "// Tls", "3 Tls" },
        { "/* Tls */ Tls", "3 Tls, 10 Tls" },
        { "\"Tls\" + Tls", "1 Tls, 8 Tls" },
        { "$\"{Tls}\"", "3 Tls" },
        { "a.Zertifikatsprüfung = b;", "2 Zertifikatsprüfung" },
        { "äTls Tlsä éTls 中Tls", "" },
        { "Zertifikatspru\u0308fung", "" },
        { "\U0001F512Tls Tls", "6 Tls" },
        { "(a, b) => a", "7 =>" },
        { "(a, b)\n    => a", "11 =>" },
        { "(a) => a; b => b; () => { }", "" },
        { "case (1, 2): x => y", "" },
        { "if (a >= b && c <= d) { }", "" },
        { "f(x, y => y)", "" },
        { "f(x, (a, b) => a, (c, d) => c)", "12 =>, 25 =>" },
        { "delegate=>Tls", "10 Tls" },
        { "a.OnServerCertificate += b; CertificateReceived = c;", "2 *Certificate*, 28 *Certificate*" },
        { "ServerCertificateValidationCallback", "0 *Certificate*" },
        { "Certificate certificate X509Certificate X509Certificate2 X509CertificateCollection", "" },
        { "OnConnectionClosedByPeer", "" },
        { "Certificat SCertificat serverCertificat certificateStore", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Finds_words_in_text(string text, string expected) => Assert.Equal(expected, Found(text));

    // The word begins before, on and after every place around the end of a chunk, and ends with the text or goes on.
    [Theory]
    [InlineData("")]
    [InlineData(";")]
    [InlineData(" = Tls")]
    public void Finds_words_across_the_end_of_a_chunk(string rest)
    {
        foreach (var chunks in new[] { 1, 2 })
        {
            for (var start = chunks * Chunk - Word.Length - 2; start <= chunks * Chunk + 2; start++)
            {
                var text = Filler(start) + Word + rest;
                var expected = $"{start} {Word}" + (rest.Contains("Tls") ? $", {start + Word.Length + 3} Tls" : "");
                Assert.Equal(expected, Found(text));
            }
        }
    }

    [Fact]
    public void Takes_no_end_of_a_longer_word_for_a_word_where_the_chunk_ends()
    {
        for (var start = Chunk - 10; start <= Chunk + 2; start++)
        {
            Assert.Equal("", Found(Filler(start) + "xTls "));
            Assert.Equal("", Found(Filler(start) + "Tlsx "));
        }
    }

    [Theory]
    [InlineData(Chunk - 1)]
    [InlineData(Chunk)]
    [InlineData(Chunk + 1)]
    [InlineData(3 * Chunk)]
    public void Gets_past_an_identifier_as_long_as_a_chunk(int length) =>
        Assert.Equal($"{length + 1} Tls", Found(new string('x', length) + " Tls"));

    [Fact]
    public void Finds_the_arrow_of_a_lambda_at_the_end_of_a_chunk()
    {
        const string lambda = "(first, second) => first";
        for (var start = Chunk - lambda.Length - 1; start <= Chunk + 1; start++)
        {
            Assert.Equal($"{start + 16} =>", Found(Filler(start) + lambda));
        }
    }

    [Fact]
    public void Finds_what_the_parser_finds()
    {
        var random = new Random(1);
        string[] parts = ["Tls", "EnabledSslProtocols", "x", "Tls12", ".", " ", "\n", "(", ")", ";", "\"Tls\"", "// Tls\n", "/* Tls */", "ü", "_", "=", "@Tls", " + "];
        for (var round = 0; round < 200; round++)
        {
            var text = new StringBuilder();
            for (var i = 0; i < 200; i++) text.Append(parts[random.Next(parts.Length)]);
            var source = text.ToString();
            var tokens = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken)
                .DescendantTokens(descendIntoTrivia: false)
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is "Tls" or "EnabledSslProtocols")
                .Select(token => token.Text[0] == '@' ? token.SpanStart + 1 : token.SpanStart);
            var scanned = new List<int>();
            CandidateScanner.Scan(SourceText.From(source), Words, (position, _) => scanned.Add(position));
            Assert.Subset(scanned.ToHashSet(), tokens.ToHashSet());
        }
    }

    private static string Found(string text)
    {
        var found = new List<string>();
        CandidateScanner.Scan(SourceText.From(text), Words, (position, word) => found.Add($"{position} {word.Text}"));
        return string.Join(", ", found);
    }

    private static string Filler(int length) => string.Concat(Enumerable.Repeat("a = b; ", length / 7 + 1))[..(length - 1)] + " ";

    private sealed class Wanted : Inspection
    {
        public override void Inspect(FileAnalysis file, SyntaxToken token)
        {
        }
    }
}
