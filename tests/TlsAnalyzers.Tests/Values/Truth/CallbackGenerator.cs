using CsCheck;
using static TlsAnalyzers.Tests.Values.Truth.Pieces;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>Random callback bodies over the errors <c>e</c>, variables <c>b n x</c>, and the predicates of <see cref="World"/>. Each ends.</summary>
internal static class CallbackGenerator
{
    private static readonly Gen<Code> Leaf = Texts(CodeKind.Bool, "true", "false", "b", "b2", "World.A", "World.B", "World.IsPinned(c)", "(e == 0)", "(x == 0)", "(c != null)");
    private static readonly Gen<Code> NumberLeaf = Texts(CodeKind.Number, "0", "1", "2", "3", "4", "7", "33", "(-1)", "n", "n2", "low", "big", "((int)e)");
    private static readonly Gen<Code> Steps = Texts(CodeKind.Statement, "n++;", "--n2;", "n = n2++;", "n2 = --n;", "n2 -= n;");
    private static readonly Gen<Code> ErrorsLeaf = Texts(
        CodeKind.Errors, "e", "e", "e", "x", "SslPolicyErrors.None", "SslPolicyErrors.RemoteCertificateNotAvailable", "SslPolicyErrors.RemoteCertificateNameMismatch",
        "SslPolicyErrors.RemoteCertificateChainErrors", "((SslPolicyErrors)6)", "((SslPolicyErrors)3)");

    /// <summary>Straight bodies: nothing hides what one expression comes to.</summary>
    public static readonly Gen<Code> Straight = Gen.OneOf(Arithmetic(), Arithmetic(), Logic());

    /// <summary>A body without its braces.</summary>
    public static readonly Gen<Code> Body = Gen.Frequency(
        (1, Straight),
        (2, Gen.Select(
            Statement(2, false), Statement(1, false), Statement(1, false), Bool(2),
            (one, two, three, last) => Make(CodeKind.Statement, Prelude + "{0} {1} {2} return {3};", one, two, three, last))));

    /// <summary>Functions that bodies call.</summary>
    public const string Members = """
        static bool Same(bool b) => b;
        static bool Strict(SslPolicyErrors e) { if (e != SslPolicyErrors.None) return false; return true; }
        static bool Either(SslPolicyErrors e, bool skip) { if (skip) return true; return e == SslPolicyErrors.None; }
        static bool Throwing(SslPolicyErrors e) { if (e.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)) throw new InvalidOperationException(); return e == 0; }
        static void Clear(ref SslPolicyErrors e, SslPolicyErrors bits) { e &= ~bits; }
        static bool Known(SslPolicyErrors e, out int count) { count = 0; for (var n = (int)e; n != 0; n >>= 1) count += n & 1; return count <= 1; }
        static bool Named(SslPolicyErrors x, SslPolicyErrors e) => x is var y && y == e;
        static int Down(int n) => n <= 0 ? n : Down(n - 2);
        static bool Setting => World.A;
        const bool Constant = true;
        static readonly SslPolicyErrors[] Allowed = { SslPolicyErrors.None, SslPolicyErrors.RemoteCertificateNameMismatch };
        """;

    private const string Prelude = "bool b = false, b2 = true; int n = 0, n2 = 5, low = -7, big = int.MaxValue; SslPolicyErrors x = e; ";

    /// <summary>Arithmetic, with an answer that another value of any variable would turn around.</summary>
    private static Gen<Code> Arithmetic() => Gen.Select(
        Number(2), Number(2), Errors(2), Steps, Number(0), Errors(0),
        (n, n2, x, step, number, flag) => Make(
            CodeKind.Statement, Prelude + "n = {0}; n2 = {1}; x = {2}; {3} return n < {4} ^ ((n ^ n >> 7) & 1) == 0 ^ n2 == {4} ^ (n2 & 2) == 0 ^ x == {5};", n, n2, x, step, number, flag));

    /// <summary>Unknown booleans, compared with what they come from.</summary>
    private static Gen<Code> Logic() => Gen.Select(
        Texts(CodeKind.Statement, "b = World.A; b = !b; b = !b;", "b = !World.A; b = !b;", "b = !!World.A;", "b = World.A; if (b2) b = !b;", "b = !World.A; if (World.A) n++;", "b = World.A != b2;"),
        Bool(2),
        (flags, condition) => Make(CodeKind.Statement, Prelude + "{0} return b == World.A ^ {1};", flags, condition));

    private static Gen<Code> Bool(int depth)
    {
        if (depth == 0)
            return Leaf;

        Gen<Code> b = Bool(depth - 1), n = Number(depth - 1), x = Errors(depth - 1), leaf = Bool(0), flag = Errors(0);
        return Gen.OneOf(
            Leaf,
            Make(CodeKind.Bool, b, "!({0})"),
            Make(CodeKind.Bool, b, leaf, "({0} && {1})", "({0} || {1})", "({1} && {0})", "({1} || {0})", "({0} & {1})", "({0} | {1})", "({0} ^ {1})", "({0} == {1})", "({0} != {1})"),
            Gen.Select(b, leaf, leaf, (i, t, f) => Make(CodeKind.Bool, "({0} ? {1} : {2})", i, t, f)),
            Make(CodeKind.Bool, n, n, "({0} == {1})", "({0} < {1})", "({0} >= {1})", "({0} > {1})", "({0} <= {1})", "({0} != {1})"),
            Make(CodeKind.Bool, x, flag, "({0} == {1})", "({0} != {1})", "(({0} & {1}) == 0)", "(({0} & ~{1}) == 0)", "({0}).HasFlag({1})", "({0}).Equals({1})", "Equals({0}, {1})",
                "(({0}).ToString() == ({1}).ToString())", "(({0}).ToString().Contains(({1}).ToString()))", "({0}).ToString().StartsWith(({1}).ToString())", "(new[] {{ {1}, SslPolicyErrors.None }}.Contains({0}))", "(({0}).CompareTo({1}) > 0)",
                "(new[] {{ {0}, e }}.Any(y => y == {1}))", "(({0}, {1}) is (SslPolicyErrors.None, not SslPolicyErrors.None))", "((({0} == 0 ? (SslPolicyErrors?)null : {0}) ?? {1}) == 0)"),
            Make(CodeKind.Bool, x, "({0} is SslPolicyErrors.None)", "({0} is SslPolicyErrors.None or SslPolicyErrors.RemoteCertificateNameMismatch)", "({0} is > (SslPolicyErrors)1 and < (SslPolicyErrors)5)",
                "({0} is not SslPolicyErrors.RemoteCertificateChainErrors)", "Named({0}, e)", "Strict({0})", "Throwing({0})", "Known({0}, out n)", "Allowed.Contains({0})",
                "((Func<SslPolicyErrors, bool>)(y => y == 0 || b))({0})", "(({0}).ToString() is {{ Length: 4 }})"),
            Gen.Select(x, leaf, leaf, (s, t, f) => Make(CodeKind.Bool, "({0} switch {{ SslPolicyErrors.None => {1}, (SslPolicyErrors)2 or (SslPolicyErrors)5 => b, _ => {2} }})", s, t, f)),
            Make(CodeKind.Bool, x, b, "Either({0}, {1})", "(({0}, {1}) switch {{ (SslPolicyErrors.None, _) => true, (_, true) => b2, _ => false }})"),
            Make(CodeKind.Bool, b, "Same({0})", "(Same({0}) || Setting)", "(Constant && {0})", "((Func<bool>)(() => {0}))()", "Task.FromResult({0}).GetAwaiter().GetResult()", "((bool?)({0}) ?? true)", "({0} is true)"));
    }

    private static Gen<Code> Number(int depth) => depth == 0 ? NumberLeaf : Gen.OneOf(
        NumberLeaf,
        Make(CodeKind.Number, Number(depth - 1), Number(0), "({0} + {1})", "({0} - {1})", "({0} * {1})", "({0} & {1})", "({0} | {1})", "({0} ^ {1})", "({0} << {1})", "({0} >> {1})", "({0} >>> {1})", "(({0}) % 3 + {1})", "({0} / ({1} | 1))"),
        Make(CodeKind.Number, Number(depth - 1), "(-{0})", "(~{0})", "Down({0} & 7)", "unchecked((byte){0})", "unchecked((sbyte){0})", "((int)(unchecked((uint){0}) % 5u))", "((int)(unchecked((ushort){0}) >> 3))"),
        Gen.Select(Bool(depth - 1), Number(0), Number(0), (i, t, f) => Make(CodeKind.Number, "({0} ? {1} : {2})", i, t, f)),
        Make(CodeKind.Number, Errors(depth - 1), "((int)({0}))", "({0}).ToString().Length"));

    private static Gen<Code> Errors(int depth) => depth == 0 ? ErrorsLeaf : Gen.OneOf(
        ErrorsLeaf,
        Make(CodeKind.Errors, Errors(depth - 1), Errors(0), "({0} & {1})", "({0} | {1})", "({0} ^ {1})", "({0} & ~{1})"),
        Gen.Select(Bool(depth - 1), Errors(0), Errors(0), (i, t, f) => Make(CodeKind.Errors, "({0} ? {1} : {2})", i, t, f)),
        Make(CodeKind.Errors, Number(depth - 1), "((SslPolicyErrors)({0} & 7))"));

    private static Gen<Code> Statement(int depth, bool inLoop)
    {
        Gen<Code> b = Bool(1), n = Number(1), x = Errors(1);
        var simple = Gen.OneOf(
            Make(CodeKind.Statement, Bool(2), "b = {0};", "b2 = {0};", "b &= {0};", "b2 |= {0};", "b ^= {0};"),
            Make(CodeKind.Statement, n, "n = {0};", "n2 = {0};", "n += {0};", "n2 -= {0};", "n |= {0};"),
            Make(CodeKind.Statement, x, "x = {0};", "x &= {0};", "x |= {0};", "x &= ~({0});", "Clear(ref x, {0});", "(x, b) = ({0}, b2);"),
            Steps,
            Texts(CodeKind.Statement, "b = !b;", "b = !World.A;", "b2 = !World.IsPinned(c);", "b = !b2;", "b = !!World.A;"),
            inLoop ? Make(CodeKind.Statement, b, "if ({0}) break;", "if ({0}) continue;") : Make(CodeKind.Statement, b, "if ({0}) return false;", "if ({0}) return true;"),
            Make(CodeKind.Statement, b, "if ({0}) throw new IOException();", "if ({0}) throw new InvalidOperationException();", "if ({0}) return b;"));
        if (depth == 0)
            return simple;

        var inner = Statement(depth - 1, inLoop);
        var loop = Statement(depth - 1, true);
        // A handler neither breaks nor continues: in a finally it may not.
        var last = Statement(0, false).Where(code => !code.ToString().Contains("return"));
        return Gen.OneOf(
            simple,
            simple,
            Gen.Select(Bool(2), inner, inner, (i, t, f) => Make(CodeKind.Statement, "if ({0}) {{ {1} }} else {{ {2} }}", i, t, f)),
            Gen.Select(inner, inner, (one, two) => Make(CodeKind.Statement, "{0} {1}", one, two)),
            Gen.Select(loop, loop, (one, two) => Make(CodeKind.Statement, $"for (int i{depth} = 0; i{depth} < 3; i{depth}++) {{{{ {{0}} n2 += i{depth}; {{1}} }}}}", one, two)),
            loop.Select(one => Make(CodeKind.Statement, $"foreach (var y{depth} in new[] {{{{ SslPolicyErrors.None, x, (SslPolicyErrors)4 }}}}) {{{{ {{0}} if (y{depth} == e) b = !b; }}}}", one)),
            Gen.Select(loop, b, (one, until) => Make(CodeKind.Statement, $"int w{depth} = 0; do {{{{ {{0}} }}}} while (++w{depth} < 4 && {{1}});", one, until)).Select(code => Make(CodeKind.Statement, "{{ {0} }}", code)),
            Gen.Select(x, inner, inner, (on, one, two) => Make(CodeKind.Statement, "switch ({0}) {{ case SslPolicyErrors.None: {{ {1} goto default; }} case SslPolicyErrors.RemoteCertificateNameMismatch: case (SslPolicyErrors)4 when b: throw new InvalidOperationException(); default: {{ {2} }} goto done@; }} done@: ;".Replace("@", depth.ToString()), on, one, two))
                .Select(code => Make(CodeKind.Statement, "{{ {0} }}", code)),
            Gen.Select(inner, last, (one, two) => Make(CodeKind.Statement, "try {{ {0} }} catch (IOException) {{ {1} }}", one, two)),
            Gen.Select(inner, last, (one, two) => Make(CodeKind.Statement, "try {{ b = World.IsPinned(c); {0} }} catch (IOException) {{ return true; }} catch {{ b2 = !b2; {1} }}", one, two)),
            Gen.Select(inner, inner, b, (one, two, when) => Make(CodeKind.Statement, "try {{ {0} }} catch (InvalidOperationException) when ({2}) {{ b = true; }} catch {{ {1} }}", one, two, when)),
            Gen.Select(inner, last, (one, two) => Make(CodeKind.Statement, "try {{ {0} }} finally {{ {1} }}", one, two)),
            Gen.Select(inner, last, last, (one, two, three) => Make(CodeKind.Statement, "try {{ try {{ {0} throw new IOException(); }} catch (InvalidOperationException) {{ b = !b; }} finally {{ {1} }} }} catch (Exception) {{ {2} }}", one, two, three)),
            Gen.Select(inner, inner, last, (one, two, three) => Make(CodeKind.Statement, "try {{ {0} }} catch (Exception z@) when (z@ is InvalidOperationException) {{ {1} throw; }} finally {{ {2} }}".Replace("@", depth.ToString()), one, two, three)));
    }
}
