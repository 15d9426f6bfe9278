using System.Net;

namespace Orders.Server;

/// <summary>
/// Offers one file to everybody. Here it is the revocation list, which the root has signed: nobody can change it on the way,
/// and it must be readable before TLS is trusted, so it travels over plain HTTP, on loopback only.
/// </summary>
internal static class Downloads
{
    public static void Start(string url, byte[] content)
    {
        var listener = new HttpListener();
        listener.Prefixes.Add($"http://localhost:{new Uri(url).Port}/");
        listener.Start();
        _ = Answer(listener, content);
    }

    private static async Task Answer(HttpListener listener, byte[] content)
    {
        while (true)
        {
            var response = (await listener.GetContextAsync()).Response;
            try
            {
                await response.OutputStream.WriteAsync(content);
                response.Close();
            }
            catch (HttpListenerException)
            {
                // The one who asked has gone; the next one is waiting.
            }
        }
    }
}
