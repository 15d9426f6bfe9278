using System.Xml;
using System.Xml.Linq;

namespace TlsAnalyzers.Scanning.Files;

/// <summary>XML of projects and solutions, which may come from anyone: no document type, no entity, nothing fetched.</summary>
internal static class XmlFile
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>The root element of a file.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static XElement Root(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = XmlReader.Create(stream, Settings);
        return XDocument.Load(reader).Root!;
    }
}
