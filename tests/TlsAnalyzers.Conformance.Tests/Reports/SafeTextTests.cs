namespace TlsAnalyzers.Conformance.Tests.Reports;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("CN=orders.contoso.com", "CN=orders.contoso.com")]
    [InlineData("Größe 測試 🔒", "Größe 測試 🔒")]
    [InlineData("red \u001b[31m alert", "red \\u001b[31m alert")]
    [InlineData("two\r\nlines\tand a tab", "two lines and a tab")]
    [InlineData("abc\u202Edef", "abc\\u202edef")]
    [InlineData("zero\u200Bwidth", "zero\\u200bwidth")]
    [InlineData("\0", "\\u0000")]
    [InlineData(null, "")]
    public void What_a_terminal_obeys_is_shown_instead(string? text, string safe) => Assert.Equal(safe, SafeText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("half \uFFFD pair", SafeText.Of("half " + '\uD800' + " pair"));

    [Fact]
    public void A_long_text_is_cut() => Assert.InRange(SafeText.Of(new string('a', 1_000_000)).Length, 4000, 4010);
}
