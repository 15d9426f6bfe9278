namespace TlsAnalyzers.Conformance;

/// <summary>A client that is a piece of .NET code: to fail is to throw.</summary>
internal sealed class DelegateClient(string name, Func<LabTarget, CancellationToken, Task<string?>> visit) : LabClient
{
    public override string Name => name;

    public override async Task<ClientResult> RunAsync(LabTarget target, CancellationToken cancellation)
    {
        try
        {
            // Code under test may block, and may ignore the token.
            var visiting = Task.Run(() => visit(target, cancellation), CancellationToken.None);
            return new ClientResult { Succeeded = true, Output = await visiting.WaitAsync(cancellation) };
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            return new ClientResult { TimedOut = true, Failure = "It did not end in time." };
        }
        catch (Exception error)
        {
            return new ClientResult { Failure = Describe(error) };
        }
    }

    private static string Describe(Exception error)
    {
        var messages = new List<string>();
        for (var at = error; at is not null; at = at.InnerException) messages.Add($"{at.GetType().Name}: {at.Message}");
        return string.Join(" <- ", messages);
    }
}
