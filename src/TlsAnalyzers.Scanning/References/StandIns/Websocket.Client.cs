// What rows of the catalogue need of Websocket.Client. Generated from its metadata.
// Needs Microsoft.IO.RecyclableMemoryStream
[assembly: System.Reflection.AssemblyVersion("5.5.1.0")]
namespace Websocket.Client
{
public class DisconnectionInfo {
}
public interface IWebsocketClient {
}
public class ReconnectionInfo {
}
public class ResponseMessage {
}
public class WebsocketClient : global::Websocket.Client.IWebsocketClient {
public WebsocketClient(global::System.Uri url, global::System.Func<global::System.Net.WebSockets.ClientWebSocket> clientFactory = default, global::Microsoft.IO.RecyclableMemoryStreamManager memoryStreamManager = default) { }
public WebsocketClient(global::System.Uri url, global::Microsoft.Extensions.Logging.ILogger<global::Websocket.Client.WebsocketClient> logger, global::System.Func<global::System.Net.WebSockets.ClientWebSocket> clientFactory = default, global::Microsoft.IO.RecyclableMemoryStreamManager memoryStreamManager = default) { }
public WebsocketClient(global::System.Uri url, global::Microsoft.Extensions.Logging.ILogger<global::Websocket.Client.WebsocketClient> logger, global::System.Func<global::System.Uri, global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task<global::System.Net.WebSockets.WebSocket>> connectionFactory, global::Microsoft.IO.RecyclableMemoryStreamManager memoryStreamManager = default) { }
public void Dispose() => throw null;
public global::System.Threading.Tasks.Task Start() => throw null;
public global::System.Threading.Tasks.Task StartOrFail() => throw null;
public global::System.Threading.Tasks.Task<bool> Stop(global::System.Net.WebSockets.WebSocketCloseStatus status, string statusDescription) => throw null;
public global::System.Threading.Tasks.Task<bool> StopOrFail(global::System.Net.WebSockets.WebSocketCloseStatus status, string statusDescription) => throw null;
public global::System.Threading.Tasks.Task Reconnect() => throw null;
public global::System.Threading.Tasks.Task ReconnectOrFail() => throw null;
public bool Send(string message) => throw null;
public bool Send(byte[] message) => throw null;
public bool Send(global::System.ArraySegment<byte> message) => throw null;
public bool Send(global::System.Buffers.ReadOnlySequence<byte> message) => throw null;
public global::System.Threading.Tasks.Task SendInstant(string message) => throw null;
public global::System.Threading.Tasks.Task SendInstant(byte[] message) => throw null;
public bool SendAsText(byte[] message) => throw null;
public bool SendAsText(global::System.ArraySegment<byte> message) => throw null;
public bool SendAsText(global::System.Buffers.ReadOnlySequence<byte> message) => throw null;
public void StreamFakeMessage(global::Websocket.Client.ResponseMessage message) => throw null;
public global::System.Uri Url { get => throw null; set { } }
public global::System.IObservable<global::Websocket.Client.ResponseMessage> MessageReceived { get => throw null;  }
public global::System.IObservable<global::Websocket.Client.ReconnectionInfo> ReconnectionHappened { get => throw null;  }
public global::System.IObservable<global::Websocket.Client.DisconnectionInfo> DisconnectionHappened { get => throw null;  }
public global::System.TimeSpan ConnectTimeout { get => throw null; set { } }
public global::System.TimeSpan? ReconnectTimeout { get => throw null; set { } }
public global::System.TimeSpan? ErrorReconnectTimeout { get => throw null; set { } }
public global::System.TimeSpan? LostReconnectTimeout { get => throw null; set { } }
public bool IsReconnectionEnabled { get => throw null; set { } }
public string Name { get => throw null; set { } }
public bool IsStarted { get => throw null;  }
public bool IsRunning { get => throw null;  }
public bool IsTextMessageConversionEnabled { get => throw null; set { } }
public bool IsInsideLock { get => throw null;  }
public bool IsStreamDisposedAutomatically { get => throw null; set { } }
public global::System.Text.Encoding MessageEncoding { get => throw null; set { } }
public global::System.Net.WebSockets.ClientWebSocket NativeClient { get => throw null;  }
public bool TextSenderRunning { get => throw null;  }
public bool BinarySenderRunning { get => throw null;  }
}
}
