using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Values.Callbacks;

namespace TlsAnalyzers.Tests.Values;

/// <summary>Compiles the source of a callback and has it judged.</summary>
internal static class Callback
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly ImmutableArray<MetadataReference> Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What libraries look like from outside: no source.</summary>
    private static readonly MetadataReference Library = Image("""
        namespace Microsoft.Extensions.Hosting
        {
            public interface IHostEnvironment { string EnvironmentName { get; } }
            public static class Environments { public static readonly string Development = "Development"; }
            public static class HostEnvironmentEnvExtensions
            {
                public static bool IsDevelopment(this IHostEnvironment environment) => true;
                public static bool IsProduction(this IHostEnvironment environment) => true;
                public static bool IsEnvironment(this IHostEnvironment environment, string name) => true;
            }
        }
        namespace Vendor
        {
            using System.Net.Security;
            using System.Security.Cryptography.X509Certificates;
            public class Options { public bool IgnoreSsl { get; set; } public string Mode { get; set; } public int Level; public string Pin; public System.Collections.Generic.List<string> Pins = new(); }
            public class ValidationArgs { public X509Certificate2 Certificate; public X509Chain Chain { get; set; } public SslPolicyErrors SslPolicyErrors { get; set; } public string Host { get; set; } }
            public interface IValidator { bool Validate(X509Certificate certificate); bool Allows(SslPolicyErrors errors); }
            public interface ILogger { bool IsEnabled(int level); void Log(string text); }
            public class Connection { }
        }
        """);

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.IO;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Authentication;
        using System.Security.Cryptography.X509Certificates;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Hosting;
        using Vendor;

        """;

    /// <summary>Judges <c>(s, c, ch, e) => body</c>, a <c>RemoteCertificateValidationCallback</c>.</summary>
    /// <param name="body">An expression, or a block in braces.</param>
    /// <param name="members">Members of the class around it.</param>
    public static Verdict Judge(string body, string members = "") =>
        JudgeTarget("RemoteCertificateValidationCallback", $"(s, c, ch, e) => {body}", members) ?? throw new InvalidOperationException("no source");

    /// <summary>Judges the value of a variable of a delegate type.</summary>
    /// <param name="before">Statements before the variable.</param>
    public static Verdict? JudgeTarget(string type, string value, string members = "", string before = "", string other = "") => JudgeSource($$"""
        partial class C
        {
            Options options = new();
            IHostEnvironment env;
            IValidator validator;
            ILogger logger;

            object Wire(bool flag, string host)
            {
                {{before}}
                {{type}} target = {{value}};
                return target;
            }

            {{members}}
        }
        """, other);

    /// <summary>Judges what the variable, field or property named <c>target</c> is initialized with.</summary>
    public static Verdict? JudgeSource(string source, string other = "", bool mayBeBroken = false)
    {
        var compilation = Compile(source, other);
        var tree = compilation.SyntaxTrees[0];
        if (!mayBeBroken && compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error + "\n" + source);

        var model = compilation.GetSemanticModel(tree);
        var value = tree.GetRoot().DescendantNodes()
            .Select(node => node switch
            {
                VariableDeclaratorSyntax { Identifier.Text: "target", Initializer.Value: var variable } => variable,
                PropertyDeclarationSyntax { Identifier.Text: "target", Initializer.Value: var property } => property,
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: "target" }, Right: var assigned } => assigned,
                _ => null,
            })
            .FirstOrDefault(found => found is not null);
        while (value is ParenthesizedExpressionSyntax { Expression: var inner })
            value = inner;
        return value is not null && model.GetOperation(value) is { } operation
            ? CallbackJudge.Judge(operation, compilation, CancellationToken.None)
            : mayBeBroken ? null : throw new InvalidOperationException("no target\n" + source);
    }

    /// <param name="source">Declarations, or top-level statements after the comment <c>//top</c>.</param>
    /// <param name="other">A second file.</param>
    public static CSharpCompilation Compile(string source, string other = "")
    {
        var tree = CSharpSyntaxTree.ParseText(Usings + source, Parsing, "callback.cs");
        return CSharpCompilation.Create(
            "callback",
            other.Length == 0 ? [tree] : [tree, CSharpSyntaxTree.ParseText(Usings + other, Parsing, "other.cs")],
            [.. Framework, Library],
            new CSharpCompilationOptions(source.StartsWith("//top", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>Writes a verdict out in full: <c>AS*</c> is <c>ASSSSSSS</c>.</summary>
    public static string Expand(string verdict)
    {
        if (!verdict.EndsWith('*'))
            return verdict;

        var letters = new List<string>();
        for (var i = 0; i < verdict.Length - 1; i++)
        {
            var end = verdict[i] == '(' ? verdict.IndexOf(')', i) : i;
            letters.Add(verdict[i..(end + 1)]);
            i = end;
        }
        while (letters.Count < Verdict.Inputs)
            letters.Add(letters[^1]);
        return string.Concat(letters);
    }

    private static MetadataReference Image(string source)
    {
        using var stream = new MemoryStream();
        var result = CSharpCompilation.Create("library", [CSharpSyntaxTree.ParseText(source, Parsing)], Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(stream);
        return result.Success ? MetadataReference.CreateFromImage(stream.ToArray()) : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}
