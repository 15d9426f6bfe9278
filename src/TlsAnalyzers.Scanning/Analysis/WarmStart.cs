using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Scanning.Files;
using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>
/// An analysis of a small file whose result nobody wants. While one processor walks folders and reads projects, another has .NET compile the code of the compiler and the analyzer by it, and reads
/// the assemblies of the framework: the scan itself then finds them ready.
/// </summary>
internal static class WarmStart
{
    private static int _begun;

    // What most programs have in it, and for each kind of rule one word.
    private const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Contoso.Orders;

        public interface IStore<T> where T : class { Task<IReadOnlyList<T>> FindAsync(Func<T, bool> filter); }

        public sealed record Order(int Number, string Customer) { public decimal Total { get; set; } = 1m; }

        [Serializable]
        public abstract class Repository(IStore<Order> store, string name) : IDisposable
        {
            private static readonly Dictionary<string, int> Known = new() { ["a"] = 1 };
            private readonly HttpClientHandler _handler = new() { SslProtocols = System.Security.Authentication.SslProtocols.Tls13, CheckCertificateRevocationList = true };

            public async Task<string> SendAsync(string path, int tries = 3)
            {
                _handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => errors == System.Net.Security.SslPolicyErrors.None && Known.Count > 0;
                using var client = new HttpClient(_handler) { BaseAddress = new Uri($"https://orders.contoso.com/{name}") };
                for (var i = 0; i < tries; i++)
                {
                    try
                    {
                        var orders = await store.FindAsync(order => order.Total > i && !string.IsNullOrEmpty(order.Customer));
                        var lines = from order in orders group order by order.Customer into each select $"{each.Key}: {each.Sum(one => one.Total):0.00}";
                        foreach (var line in lines.Where(text => text.Length > 3)) await client.PostAsync("https://orders.contoso.com/" + path, new StringContent(line));
                        var answer = await client.GetAsync(path);
                        if (answer.IsSuccessStatusCode) return Read(await answer.Content.ReadAsStringAsync(), out var rest) ? rest : throw new InvalidOperationException(nameof(path));
                    }
                    catch (HttpRequestException wrong) when (wrong.InnerException is not null and not TimeoutException)
                    {
                        switch (wrong.Message) { case "": return "none"; default: await Task.Delay(TimeSpan.FromSeconds(i)); break; }
                    }
                }

                return Known.TryGetValue(path, out var number) ? number.ToString() : path switch { "a" or "b" => "c", { Length: > 4 } => path[1..], _ => "" };
            }

            protected abstract bool Read(string text, out string rest);

            public virtual void Dispose() => _handler?.Dispose();
        }
        """;

    /// <summary>Begins, once in a process, and does not wait. On one processor there is nobody to do it meanwhile.</summary>
    public static void Begin()
    {
        if (Environment.ProcessorCount > 1 && Interlocked.Exchange(ref _begun, 1) == 0) new Thread(Analyze) { IsBackground = true }.Start();
    }

    private static void Analyze()
    {
        var folder = AppContext.BaseDirectory;
        var file = Path.Combine(folder, "Orders.cs");
        var notes = new ScanNotes();
        var project = SourceProject.OfFiles(folder, "Orders", [file]);
        var files = new SourceFiles(notes, new Dictionary<string, SourceText> { [file] = SourceText.From(Code) });
        var compilations = new ProjectCompilations(new ProjectSet(new ProjectReader(new FileIndex(notes, CancellationToken.None), notes), notes), files, notes);
        new ProjectAnalysis(project, compilations, files, notes, CancellationToken.None).Run(new HashSet<string>());
    }
}
