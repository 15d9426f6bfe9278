using System.Net;

namespace Orders.Server;

/// <summary>Offers one file to everybody.</summary>
internal static class Downloads
{
    public static void Start(string name, byte[] content)
    {
        var listener = new HttpListener();
        listener.Prefixes.Add("http://*:8081/"); // TLS4005
        listener.Start();
        Console.WriteLine("http://*:8081/" + name);
        new Thread(() => Answer(listener, content)).Start();
    }

    private static void Answer(HttpListener listener, byte[] content)
    {
        while (true)
        {
            var response = listener.GetContext().Response;
            response.OutputStream.Write(content, 0, content.Length);
            response.Close();
        }
    }
}
