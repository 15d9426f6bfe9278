using System.Text.RegularExpressions;

namespace TlsAnalyzers.Conformance.Tests.Lab;

public sealed partial class CatalogueTests
{
    public static TheoryData<string> Ids => [.. LabCatalogue.All.Select(row => row.Id)];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(LabCatalogue.All.Count, LabCatalogue.All.DistinctBy(row => row.Id).Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_says_what_it_is(string id)
    {
        var row = LabCatalogue.Find(id);
        Assert.Matches(Kebab(), row.Id);
        Assert.NotEmpty(row.Title);
        Assert.EndsWith(".", row.Fault);
        Assert.Equal(Uri.UriSchemeHttps, row.Reference.Url.Scheme);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_rests_on_a_good_server_of_its_protocol(string id)
    {
        var row = LabCatalogue.Find(id);
        var control = LabCatalogue.ControlOf(row);
        Assert.Equal(Ideal.Accept, control.Ideal);
        Assert.Equal(CaseCategory.Control, control.Category);
        Assert.Equal(row.Protocol, control.Protocol);
    }

    [Fact]
    public void Controls_and_only_controls_begin_with_ok() =>
        Assert.All(LabCatalogue.All, row => Assert.True(!row.Id.StartsWith("ok-", StringComparison.Ordinal) || row.Category is CaseCategory.Control));

    [Fact]
    public void An_unknown_id_is_said_to_be_unknown() => Assert.Contains("'nothing'", Assert.Throws<ArgumentException>(() => LabCatalogue.Find("nothing")).Message);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
