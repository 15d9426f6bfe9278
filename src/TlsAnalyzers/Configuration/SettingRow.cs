using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Configuration;

/// <summary>How a setting is judged.</summary>
internal enum SettingKind
{
    /// <summary>The setting has one of a few insecure values.</summary>
    Value,

    /// <summary>The setting names protocol versions.</summary>
    Protocols,

    /// <summary>The URL of a server to connect to.</summary>
    Url,

    /// <summary>The addresses that a server listens at, separated by semicolons.</summary>
    Listen,

    /// <summary>The ports that a server listens at without TLS.</summary>
    Ports,

    /// <summary>The setting has the name of an AppContext switch; the catalogue of sinks says what is insecure.</summary>
    Switch,

    /// <summary>AppContext switches in one value: <c>name=true;name=false</c>.</summary>
    Switches,

    /// <summary>The security mode of a WCF binding; insecure values as in <see cref="Value"/>, but silent for a binding of local endpoints.</summary>
    Binding,

    /// <summary>A connection string.</summary>
    Connection,
}

/// <summary>One row of the table of settings.</summary>
/// <param name="Kind">How the value is judged.</param>
/// <param name="Path">Where the setting stands, from the root; <c>*</c> is any name, and <c>**</c> at the beginning is any place.</param>
/// <param name="Insecure">The insecure values.</param>
/// <param name="Beside">
/// What must stand beside the setting: <c>name=value,value</c>, or names of settings that hold the host, one of which must not be local.
/// </param>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Consequence">What comes of it, as the last part of the message.</param>
internal sealed record SettingRow(SettingKind Kind, string[] Path, string[] Insecure, string[] Beside, Rule Rule, string Consequence)
{
    /// <summary>The name of the setting itself; <c>*</c> for any.</summary>
    public string Name => Path[Path.Length - 1];

    /// <summary>Whether a value stands where this row looks.</summary>
    public bool IsAt(ConfigurationNode? node)
    {
        for (var i = Path.Length - 1; i >= 0; i--, node = node.Parent)
        {
            if (Path[i] == "**") return true;
            if (node?.Parent is null || !node.Is(Path[i])) return false;
        }

        return node is { Parent: null };
    }
}
