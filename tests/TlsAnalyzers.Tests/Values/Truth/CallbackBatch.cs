using System.Collections.Immutable;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>Random callbacks, compiled together: what a judge is shown of them, and what they do.</summary>
internal sealed class CallbackBatch
{
    private static readonly X509Certificate Certificate = MakeCertificate();

    private readonly CompiledCode _compiled;

    private CallbackBatch(IReadOnlyList<Code> codes, CompiledCode compiled)
    {
        _compiled = compiled;
        Codes = codes;
        Targets = [.. compiled.Class.Members.OfType<PropertyDeclarationSyntax>().Select(property => compiled.Model.GetOperation(property.ExpressionBody!.Expression)!)];
    }

    public IReadOnlyList<Code> Codes { get; }

    public Compilation Compilation => _compiled.Compilation;

    /// <summary>The expressions that the callbacks are given by.</summary>
    public ImmutableArray<IOperation> Targets { get; }

    /// <param name="codes">The bodies of the callbacks, without braces.</param>
    /// <param name="members">Members of the class around them, beside those that random callbacks call.</param>
    public static CallbackBatch Compile(IReadOnlyList<Code> codes, string members = "") => TryCompile(codes, out var error, members) ?? throw new InvalidOperationException(error);

    /// <returns>Null when the codes do not compile.</returns>
    public static CallbackBatch? TryCompile(IReadOnlyList<Code> codes, out string? error, string members = "") =>
        CompiledCode.TryCompile(Source(codes, members), out error) is { } compiled ? new(codes, compiled) : null;

    /// <summary>Runs a callback for each value of the errors, in every state of the world.</summary>
    public ImmutableArray<Happened> Run(int index)
    {
        var callback = (RemoteCertificateValidationCallback)_compiled.Type.GetProperty($"C{index}")!.GetValue(null)!;
        var states = World.States(Codes[index].ToString());
        return [.. Enumerable.Range(0, Verdict.Inputs).Select(errors => new Happened(states, [.. states.Select(state => Accepts(callback, errors, state))]))];
    }

    private static string Source(IReadOnlyList<Code> codes, string members)
    {
        var source = new StringBuilder($$"""
            using System; using System.IO; using System.Linq; using System.Net.Security; using System.Security.Cryptography.X509Certificates; using System.Threading.Tasks; using {{typeof(World).Namespace}};
            public static partial class Callbacks { {{CallbackGenerator.Members}} {{members}} }
            public static partial class Callbacks {

            """);
        for (var i = 0; i < codes.Count; i++)
        {
            // Half of them are anonymous functions, half methods. A constant that overflows would not compile.
            source.AppendLine(i % 2 == 0
                ? $"public static RemoteCertificateValidationCallback C{i} => (s, c, ch, e) => {{ unchecked {{ {codes[i]} }} }};"
                : $"public static RemoteCertificateValidationCallback C{i} => M{i}; static bool M{i}(object s, X509Certificate c, X509Chain ch, SslPolicyErrors e) {{ unchecked {{ {codes[i]} }} }}");
        }
        return source.Append('}').ToString();
    }

    private static bool Accepts(RemoteCertificateValidationCallback callback, int errors, State state)
    {
        World.Set(state);
        try
        {
            return callback(null!, Certificate, null, (SslPolicyErrors)errors);
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static X509Certificate MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
