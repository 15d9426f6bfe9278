using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Members;

/// <summary>Reports findings of the catalogue, with what the code fix needs to know.</summary>
internal static class SinkReport
{
    /// <summary>The property of a diagnostic that holds what to write instead of the reported value.</summary>
    public const string Safe = nameof(Safe);

    /// <summary>The property of a diagnostic that names the parameter that was left out.</summary>
    public const string Parameter = nameof(Parameter);

    /// <summary>An assignment.</summary>
    public static void Of(FileAnalysis file, Sink sink, SyntaxNode at, string value) => Report(file, sink, at, sink.Display, value, Fix(sink));

    /// <summary>A call or a static member, which is given no value: what it stands for is the consequence of the row.</summary>
    public static void Of(FileAnalysis file, Sink sink, SyntaxNode at) => Of(file, sink, at, sink.Consequence);

    /// <summary>An argument.</summary>
    public static void OfArgument(FileAnalysis file, Sink sink, SyntaxNode at, string value) => Report(file, sink, at, Excerpt.Of(at), value, Fix(sink));

    /// <summary>A call that leaves an argument out.</summary>
    public static void OfOmitted(FileAnalysis file, Sink sink, SimpleNameSyntax at, string value) =>
        Report(file, sink, at, sink.Display, value, Fix(sink).Add(Parameter, sink.Parameter));

    // Behind a setting the option is what TLS2005 says of callbacks: one line of configuration away, and no more than a suggestion.
    private static void Report(FileAnalysis file, Sink sink, SyntaxNode at, string subject, string value, ImmutableDictionary<string, string?> fix) =>
        file.Report(sink.Rule, at, [subject, value, sink.Consequence], fix, isInfo: sink.IsInfo || sink.Rule == Rules.Validation.ValidationOffByOption && OptOut.Guards(at));

    private static ImmutableDictionary<string, string?> Fix(Sink sink) =>
        sink.Safe is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Safe, sink.Safe);
}
