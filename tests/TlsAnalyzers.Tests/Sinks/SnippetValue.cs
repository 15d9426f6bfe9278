using Microsoft.CodeAnalysis;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>Expressions for snippets: a value of the catalogue, or what is insecure for a type.</summary>
internal static class SnippetValue
{
    private const string AcceptsAny = "new System.Net.Http.HttpClientHandler { ServerCertificateCustomValidationCallback = (a, b, c, d) => true }";

    /// <summary>The full name of a type, for source code.</summary>
    public static string Name(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => Name(Fitting(parameter)),
        INamedTypeSymbol { IsGenericType: true, IsDefinition: true } generic => Name(generic.Construct([.. generic.TypeParameters.Select(Fitting)])),
        _ => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
    };

    /// <summary>A value as the catalogue writes it, for a member of a type.</summary>
    public static string Of(Sink row, ITypeSymbol type, string token)
    {
        var bare = Bare(type);
        if (token is "true" or "false" && bare.SpecialType == SpecialType.System_String) return $"\"{token}\"";
        if (token is "true" or "false" or "null" or Sink.Omitted) return token;
        if (token == "empty") return "\"\"";
        if (token[0] == '"') return token;
        if (token[0] == '<') return (long.Parse(token[1..], System.Globalization.CultureInfo.InvariantCulture) - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (char.IsDigit(token[0])) return token;
        if (token[0] == '=') token = token[1..];

        var member = token[0] == '!' ? bare.GetMembers().First(one => one.IsStatic && one is IFieldSymbol or IPropertySymbol && one.Name != token[1..]).Name : token;
        Assert.True(bare.GetMembers(member).Any(one => one.IsStatic), $"{row.Display}: {bare.ToDisplayString()} has no '{member}'");
        return $"{Name(bare)}.{member}";
    }

    /// <summary>A URL for a string or a Uri.</summary>
    public static string Url(ITypeSymbol type, string scheme) => Bare(type) switch
    {
        IArrayTypeSymbol => $"new[] {{ \"{scheme}://0.0.0.0:81\" }}",
        { Name: "ICollection" or "UrlPrefixCollection" or "HttpListenerPrefixCollection" } => $"\"{scheme}://files.contoso.com:81/\"",
        { Name: "Uri" } => $"new System.Uri(\"{scheme}://files.contoso.com:81/a\")",
        _ => $"\"{scheme}://files.contoso.com:81/a\"",
    };

    /// <summary>What the rules about types must find when it is given to a member of a type.</summary>
    public static string? InsecureOf(ITypeSymbol type, string rule) => Bare(type) switch
    {
        { Name: "SslProtocols" or "SecurityProtocolType" } protocols => Name(protocols) + ".Tls",
        { Name: "X509RevocationMode" } mode => Name(mode) + ".NoCheck",
        { Name: "X509VerificationFlags" } flags => Name(flags) + ".AllFlags",
        { Name: "EncryptionPolicy" } policy => Name(policy) + ".NoEncryption",
        { Name: "CipherSuitesPolicy" } policy => $"new {Name(policy)}(new[] {{ System.Net.Security.TlsCipherSuite.TLS_RSA_WITH_NULL_MD5 }})",
        { Name: "TlsCipherSuite" } suite => Name(suite) + ".TLS_RSA_WITH_NULL_MD5",
        { Name: "SslApplicationProtocol" } protocol => Name(protocol) + ".Http11",
        { Name: "HashAlgorithmName" } hash => Name(hash) + ".SHA1",
        { Name: "Version", ContainingNamespace.Name: "System" } => "System.Net.HttpVersion.Version11",
        { Name: "X509ChainPolicy" } policy => $"new {Name(policy)} {{ VerificationFlags = System.Security.Cryptography.X509Certificates.X509VerificationFlags.AllFlags }}",
        { Name: "SslClientAuthenticationOptions" or "SslServerAuthenticationOptions" } options => $"new {Name(options)} {{ RemoteCertificateValidationCallback = (a, b, c, d) => true }}",
        { Name: "HttpClientHandler" or "HttpMessageHandler" } => AcceptsAny,
        { Name: "HttpClient" } => $"new System.Net.Http.HttpClient({AcceptsAny})",
        IArrayTypeSymbol array => InsecureOf(array.ElementType, rule) is { } element ? $"new[] {{ {element} }}" : null,
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => OfDelegate(invoke, rule),
        INamedTypeSymbol { TypeArguments: [var element], Name: "List" or "IEnumerable" or "IList" or "IReadOnlyList" or "ICollection" } => InsecureOf(element, rule) is { } one ? $"[{one}]" : null,
        { Name: "ValueTask" } and INamedTypeSymbol { TypeArguments: [var awaited] } task => InsecureOf(awaited, rule) is { } result ? $"new {Name(task)}({result})" : null,
        { Name: "Optional", ContainingNamespace.Name: "Driver" } and INamedTypeSymbol { TypeArguments: [var inner] } => InsecureOf(inner, rule) is { } value ? $"({Name(inner)})({value})" : null,
        _ => null,
    };

    private static string? OfDelegate(IMethodSymbol invoke, string rule)
    {
        var parameters = string.Join(", ", invoke.Parameters.Select((_, index) => "p" + index));
        if (invoke.ReturnType.SpecialType == SpecialType.System_Boolean) return $"({parameters}) => true";
        if (invoke.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] } task) return $"({parameters}) => {Name(task)[..^"<bool>".Length]}.FromResult(true)";
        if (!invoke.ReturnsVoid) return InsecureOf(invoke.ReturnType, rule) is { } result ? $"({parameters}) => {result}" : null;

        for (var i = 0; i < invoke.Parameters.Length; i++)
        {
            switch (invoke.Parameters[i].Type.Name)
            {
                case "HttpClientHandler": return $"({parameters}) => p{i}.ServerCertificateCustomValidationCallback = (a, b, c, d) => true";
                case "HttpMessageHandler": return $"({parameters}) => ((System.Net.Http.HttpClientHandler)p{i}).ServerCertificateCustomValidationCallback = (a, b, c, d) => true";
                case "SocketsHttpHandler": return $"({parameters}) => p{i}.SslOptions.RemoteCertificateValidationCallback = (a, b, c, d) => true";
                case "SslClientAuthenticationOptions" or "SslServerAuthenticationOptions" or "ClientWebSocketOptions" when rule is "TLS2001" or "TLS2010": return $"({parameters}) => p{i}.RemoteCertificateValidationCallback = (a, b, c, d) => true";
                case "SslClientAuthenticationOptions" or "SslServerAuthenticationOptions": return $"({parameters}) => p{i}.EnabledSslProtocols = System.Security.Authentication.SslProtocols.Tls";
            }
        }

        return null;
    }

    private static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>A type that can stand for a type parameter.</summary>
    public static ITypeSymbol Fitting(ITypeParameterSymbol parameter) =>
        parameter.ConstraintTypes.OfType<INamedTypeSymbol>().FirstOrDefault(type => !type.IsGenericType)
        ?? SinkMembers.Predefined(parameter.HasValueTypeConstraint ? SpecialType.System_Int32 : SpecialType.System_Object);
}
