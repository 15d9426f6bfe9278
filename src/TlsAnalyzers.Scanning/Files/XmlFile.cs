using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;

namespace TlsAnalyzers.Scanning.Files;

/// <summary>XML of projects and solutions, which may come from anyone: no document type, no entity, nothing fetched.</summary>
internal static class XmlFile
{
    /// <summary>More than people write; whoever reads the text of an element needs stack for each level.</summary>
    private const int Deepest = 100;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = 32 * 1024 * 1024 };

    private static readonly ConcurrentDictionary<(string, DateTime), Lazy<XElement>> Known = new();

    /// <summary>The root element of a file, read once: what many projects import is the same for all of them.</summary>
    /// <exception cref="XmlException">It is no XML, or none that people write.</exception>
    public static XElement Root(string path) => Known.GetOrAdd((path, File.GetLastWriteTimeUtc(path)), _ => new(() => Read(path))).Value;

    private static XElement Read(string path)
    {
        if (EmptyFile.Is(path)) throw new XmlException("The file is empty.");

        using var stream = File.OpenRead(path);
        using (var depth = XmlReader.Create(stream, Settings))
        {
            while (depth.Read())
                if (depth.Depth > Deepest) throw new XmlException($"Elements are nested more than {Deepest} deep.");
        }

        stream.Position = 0;
        using var reader = XmlReader.Create(stream, Settings);
        return XDocument.Load(reader).Root!;
    }
}
