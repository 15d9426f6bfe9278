using TlsAnalyzers.Fuzz;

namespace TlsAnalyzers.Conformance.Tests.Wire;

/// <summary>The fuzz target on a bounded number of inputs: no exception but the codec's own, no hang, no memory beyond a small multiple of the input.</summary>
public sealed class MutationTests
{
    private const int Inputs = 150_000;
    private const int LongestInput = 4096;

    /// <summary>An object an item of two bytes, its list, and the bytes written back.</summary>
    private const int MostBytesPerInput = 4_000_000;

    [Fact]
    public void Mutated_input_is_refused_or_read_and_written_back()
    {
        // Fixed, so that CI is repeatable; the fuzzer of docs/testing.md looks further.
        var random = new Random(20260104);
        var seeds = SeedCorpus.Inputs().Select(seed => seed.Input).ToArray();
        for (var i = 0; i < Inputs; i++)
        {
            var input = Mutate(seeds[random.Next(seeds.Length)], seeds, random);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                CodecTarget.Run(input);
            }
            catch (Exception error)
            {
                Assert.Fail($"{Convert.ToHexString(input)}: {error}");
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated < MostBytesPerInput, $"{allocated} bytes for {Convert.ToHexString(input)}");
        }
    }

    private static byte[] Mutate(byte[] seed, byte[][] seeds, Random random)
    {
        var input = seed.ToList();
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var at = random.Next(input.Count);
            switch (random.Next(7))
            {
                case 0: input[at] = (byte)random.Next(256); break;
                case 1: input[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: input[at] = random.Next(2) == 0 ? (byte)0 : (byte)0xFF; break;
                case 3: input[at] = (byte)(input[at] + random.Next(-2, 3)); break;
                case 4: input.Insert(at, (byte)random.Next(256)); break;
                case 5 when input.Count > 1: input.RemoveRange(at, Math.Min(random.Next(1, 9), input.Count - at)); break;
                default: input.InsertRange(at, seeds[random.Next(seeds.Length)].Skip(1)); break;
            }

            if (input.Count == 0) input.Add(0);
        }

        return [.. input.Take(LongestInput)];
    }
}
