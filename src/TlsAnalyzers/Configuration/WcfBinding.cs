using TlsAnalyzers.Values;

namespace TlsAnalyzers.Configuration;

/// <summary>Which endpoints of a WCF configuration use a binding.</summary>
internal static class WcfBinding
{
    private static readonly string[] Endpoints = ["system.serviceModel:client:endpoint", "system.serviceModel:services:service:endpoint"];

    /// <summary>Whether a binding is used, and by endpoints on this machine only.</summary>
    /// <param name="mode">The attribute <c>mode</c> of the binding's <c>security</c> element.</param>
    public static bool IsLocal(ConfigurationNode mode)
    {
        if (mode.Parent?.Parent is not { } binding || binding.Find("@name").FirstOrDefault()?.Value is not { } name) return false;

        var root = binding;
        while (root.Parent is { } parent) root = parent;
        var addresses = Endpoints.SelectMany(root.Find)
            .Where(endpoint => endpoint.Find("@bindingConfiguration").Any(used => used.Value == name))
            .Select(endpoint => endpoint.Find("@address").FirstOrDefault()?.Value ?? "")
            .ToList();
        return addresses.Count > 0 && addresses.All(address => Url.Parse(new TextValue(address, true, null))?.Host is { } host && Hosts.IsLocal(host));
    }
}
