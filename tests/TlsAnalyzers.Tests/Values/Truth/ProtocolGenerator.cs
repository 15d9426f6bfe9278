using CsCheck;
using static TlsAnalyzers.Tests.Values.Truth.Pieces;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>Random expressions that make protocol versions <c>P</c>, the alias of an enum: from its members, numbers, text, variables.</summary>
internal static class ProtocolGenerator
{
    /// <summary>What expressions name. What is written twice has no value of its own; what another assembly gives is not known.</summary>
    public const string Members = """
        const P Old = P.Tls | P.Tls11;
        const int Twelve = 3072;
        static readonly int Eleven = 768;
        static readonly long Wide = 0x1_0000_00C0;
        static int Ten => 192;
        static int Short => (byte)Eleven;
        static int Written = 48;
        static void Write() => Written = 12;
        """;

    /// <summary>The locals of every body.</summary>
    public const string Locals = "int once = 192, twice = 48; twice += 768; long wide = 3072; P sum = P.Tls; sum |= P.Tls12; const P fixedTo = P.Tls13;";

    private static readonly Gen<Code> Member = Texts(
        CodeKind.Protocol, "P.Ssl3", "P.Tls", "P.Tls11", "P.Tls12", "P.Tls13", "Old", "fixedTo", "default(P)", "((P)192)", "((P)0xC00)", "((P)Twelve)", "((P)(short)P.Tls12)");

    private static readonly Gen<Code> Parsed = Texts(
        CodeKind.Protocol, "Enum.Parse<P>(\"Tls12\")", "Enum.Parse<P>(\"Tls, Tls11\")", "Enum.Parse<P>(\" tls , TLS12 \", true)", "Enum.Parse<P>(\"tls\")", "Enum.Parse<P>(\"768\")", "Enum.Parse<P>(\"768, Tls\")",
        "((P)Enum.Parse(typeof(P), \"Tls11\"))", "((P)Enum.Parse(typeof(P), \"-1\"))", "((P)Enum.ToObject(typeof(P), 192))", "((P)Enum.ToObject(typeof(P), once))", "Enum.Parse<P>(nameof(P.Tls))");

    private static readonly Gen<Code> Number = Texts(CodeKind.Number, "0", "12", "48", "192", "3072", "Twelve", "Eleven", "Ten", "once", "((int)P.Tls)", "((int)Old)", "((int)wide)", "((int)Wide)", "Short");

    private static readonly Gen<Code> Anything = Texts(CodeKind.Number, "World.Number", "twice", "Written", "((int)sum)", "(World.A ? 192 : 3072)", "(-192)", "(once << 2)", "(once - 1)");

    /// <summary>Expressions that the evaluator is meant to know.</summary>
    public static readonly Gen<Code> Constant = Protocols(2, Gen.OneOf(Member, Member, Parsed), Number);

    /// <summary>Expressions of which it may know a part, or nothing.</summary>
    public static readonly Gen<Code> Expression = Protocols(
        3,
        Gen.OneOf(Member, Parsed, Texts(CodeKind.Protocol, "((P)World.Number)", "sum", "(World.A ? P.Tls : P.Tls12)", "((P?)sum ?? P.Tls)", "Enum.Parse<P>(\"\" + 192)", "(World.A switch { true => P.Tls11, _ => P.Tls13 })")),
        Gen.OneOf(Number, Anything));

    /// <summary>Ways to go through every member.</summary>
    public static readonly Gen<Code> Every = Gen.Select(
        Texts(CodeKind.Statement, "Enum.GetValues<P>()", "Enum.GetValues(typeof(P)).Cast<P>()", "Enum.GetValues<P>().ToArray()", "Enum.GetValues<P>().Where(p => p > P.Tls11)", "Enum.GetValues<P>().Skip(3)"),
        Texts(
            CodeKind.Statement, "return {0}.Aggregate((a, b) => a | b);", "return {0}.Aggregate(P.Tls12, (a, b) => a | b);", "return {0}.Aggregate((a, b) => b | a);", "return {0}.Aggregate((a, b) => a & b);",
            "return {0}.Aggregate((a, b) => a | (b & ~Old));", "return {0}.Aggregate((a, b) => b < P.Tls12 ? a : a | b);", "return {0}.Max();"),
        Texts(
            CodeKind.Statement, "all |= p;", "{ all |= p; }", "all = all | p;", "all |= p & P.Tls12;", "if (p > P.Tls11) all |= p;", "{ if (p < P.Tls12) continue; all |= p; }", "{ all |= p; break; }", "{ all |= p; Console.Write(\"\"); }", "{ var q = P.Tls12 | p; }"),
        Gen.Bool,
        (values, folded, added, loops) => loops
            ? Make(CodeKind.Statement, "P all = 0; foreach (var p in {0}) {1} return all;", values, added)
            : Make(CodeKind.Statement, folded.ToString(), values));

    private static Gen<Code> Protocols(int depth, Gen<Code> leaf, Gen<Code> number)
    {
        if (depth == 0) return leaf;

        var inner = Protocols(depth - 1, leaf, number);
        return Gen.OneOf(
            leaf,
            Make(CodeKind.Protocol, inner, leaf, "({0} | {1})", "({0} & {1})", "({0} ^ {1})", "({0} & ~{1})", "({1} | {0})"),
            Make(CodeKind.Protocol, inner, "(~{0})", "((P)(int){0})", "((P)(uint){0})", "((P)(byte){0})", "((P)(ushort){0})", "((P)(long){0})", "((P)(P?){0})"),
            Make(CodeKind.Protocol, Numbers(depth - 1, number), "((P){0})"));
    }

    private static Gen<Code> Numbers(int depth, Gen<Code> leaf) => depth == 0 ? leaf : Gen.OneOf(
        leaf,
        Make(CodeKind.Number, Numbers(depth - 1, leaf), leaf, "({0} | {1})", "({0} & {1})", "({0} ^ {1})", "({0} + {1})"),
        Make(CodeKind.Number, Numbers(depth - 1, leaf), "(~{0})", "((int)(byte){0})", "((int)(sbyte){0})", "((int)(uint){0})"));
}
