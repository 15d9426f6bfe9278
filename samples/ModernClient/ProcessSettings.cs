using System.Globalization;

namespace Orders.Client;

/// <summary>
/// What is set once for the whole process. For TLS that is nothing: the defaults of .NET and of the operating system are right.
/// </summary>
internal static class ProcessSettings
{
    public static void Apply()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
    }
}
