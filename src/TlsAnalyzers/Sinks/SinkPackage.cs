namespace TlsAnalyzers.Sinks;

/// <summary>The heading that rows of the catalogue stand below: a package, or a framework, and the version that the rows were checked against.</summary>
/// <param name="Name">The package id, or the name of a framework.</param>
/// <param name="Version">The version.</param>
/// <param name="Assemblies">The names of its assemblies: without one of them in the references of a program, no row is looked at.</param>
/// <param name="Source">What the rows are checked against.</param>
internal sealed record SinkPackage(string Name, string Version, string[] Assemblies, SinkSource Source)
{
    /// <summary>The name and the version.</summary>
    public string Heading => $"{Name} {Version}";
}

/// <summary>What the rows of a package are checked against.</summary>
internal enum SinkSource
{
    /// <summary>The package, with everything that it depends on.</summary>
    Package,

    /// <summary>The package alone, because what it depends on is large and not needed to compile.</summary>
    PackageAlone,

    /// <summary>A source file that has the same public members: the package is not served everywhere, or is very large.</summary>
    Stub,

    /// <summary>The reference assemblies of a framework.</summary>
    Framework,

    /// <summary>Members of many packages, which one test of their own looks up; every program is looked at.</summary>
    Any,
}
