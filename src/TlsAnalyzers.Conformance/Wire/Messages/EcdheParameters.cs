namespace TlsAnalyzers.Conformance.Wire;

/// <summary>A curve and the server's point on it (RFC 8422 section 5.4).</summary>
internal sealed record EcdheParameters(EcCurve Curve, ReadOnlyMemory<byte> PublicKey) : KeyExchangeParameters
{
    public EcdheParameters(NamedGroup group, ReadOnlyMemory<byte> publicKey) : this(new NamedCurveReference(group), publicKey)
    {
    }

    public static EcdheParameters Read(ref WireReader reader) => new(EcCurve.Read(ref reader), reader.Vector8("public", least: 1));

    public override void Write(WireWriter writer)
    {
        Curve.Write(writer);
        writer.Vector8(PublicKey);
    }
}

/// <summary>How a curve is said: by number, or by the numbers that make it up, which RFC 8422 has forbidden.</summary>
internal abstract record EcCurve
{
    public abstract EcCurveType Type { get; }

    public static EcCurve Read(ref WireReader reader) => (EcCurveType)reader.U8("curve_type") switch
    {
        EcCurveType.named_curve => new NamedCurveReference((NamedGroup)reader.U16("namedcurve")),
        EcCurveType.explicit_prime => new ExplicitPrimeCurve(reader.Vector8("prime_p", least: 1), EcCurveNumbers.Read(ref reader)),
        EcCurveType.explicit_char2 => ExplicitBinaryCurve.Read(ref reader),
        var type => throw reader.Error("curve_type", $"{(byte)type} is none"),
    };

    public void Write(WireWriter writer)
    {
        writer.U8((byte)Type);
        WriteCurve(writer);
    }

    protected abstract void WriteCurve(WireWriter writer);
}

/// <summary>A curve by its number.</summary>
internal sealed record NamedCurveReference(NamedGroup Group) : EcCurve
{
    public override EcCurveType Type => EcCurveType.named_curve;

    protected override void WriteCurve(WireWriter writer) => writer.U16((ushort)Group);
}

/// <summary>A curve over a prime field, number by number.</summary>
internal sealed record ExplicitPrimeCurve(ReadOnlyMemory<byte> Prime, EcCurveNumbers Numbers) : EcCurve
{
    public override EcCurveType Type => EcCurveType.explicit_prime;

    protected override void WriteCurve(WireWriter writer)
    {
        writer.Vector8(Prime);
        Numbers.Write(writer);
    }
}

/// <summary>A curve over a binary field: its degree and one exponent (trinomial) or three (pentanomial).</summary>
internal sealed record ExplicitBinaryCurve(ushort Degree, ReadOnlyMemory<byte>[] Exponents, EcCurveNumbers Numbers) : EcCurve
{
    private const byte Trinomial = 1;
    private const byte Pentanomial = 2;

    public override EcCurveType Type => EcCurveType.explicit_char2;

    public static new ExplicitBinaryCurve Read(ref WireReader reader)
    {
        var degree = reader.U16("m");
        ReadOnlyMemory<byte>[] exponents = reader.U8("basis") switch
        {
            Trinomial => [reader.Vector8("k", least: 1)],
            Pentanomial => [reader.Vector8("k1", least: 1), reader.Vector8("k2", least: 1), reader.Vector8("k3", least: 1)],
            var basis => throw reader.Error("basis", $"{basis} is none"),
        };
        return new(degree, exponents, EcCurveNumbers.Read(ref reader));
    }

    protected override void WriteCurve(WireWriter writer)
    {
        writer.U16(Degree);
        writer.U8(Exponents.Length == 1 ? Trinomial : Pentanomial);
        Array.ForEach(Exponents, writer.Vector8);
        Numbers.Write(writer);
    }
}

/// <summary>Coefficients, base point, order and cofactor of an explicit curve.</summary>
internal sealed record EcCurveNumbers(
    ReadOnlyMemory<byte> A, ReadOnlyMemory<byte> B, ReadOnlyMemory<byte> Base, ReadOnlyMemory<byte> Order, ReadOnlyMemory<byte> Cofactor)
{
    public static EcCurveNumbers Read(ref WireReader reader) => new(
        reader.Vector8("a", least: 1), reader.Vector8("b", least: 1), reader.Vector8("base", least: 1), reader.Vector8("order", least: 1),
        reader.Vector8("cofactor", least: 1));

    public void Write(WireWriter writer) => Array.ForEach([A, B, Base, Order, Cofactor], writer.Vector8);
}
