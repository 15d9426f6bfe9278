using SharpFuzz;
using TlsAnalyzers.Fuzz;

// docs/testing.md says how each is used.
switch (args)
{
    case ["seeds", var folder]:
        Directory.CreateDirectory(folder);
        foreach (var (name, input) in SeedCorpus.Inputs())
        {
            File.WriteAllBytes(Path.Combine(folder, name), input);
        }

        return 0;
    case ["run", .. var files]:
        foreach (var file in files)
        {
            CodecTarget.Run(File.ReadAllBytes(file));
        }

        return 0;
    case ["afl"]:
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            CodecTarget.Run(bytes.ToArray());
        });
        return 0;
    case ["libfuzzer"]:
        Fuzzer.LibFuzzer.Run(CodecTarget.Run);
        return 0;
    default:
        Console.Error.WriteLine("seeds FOLDER | run FILE... | afl | libfuzzer");
        return 2;
}
