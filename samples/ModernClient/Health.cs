namespace Orders.Client;

/// <summary>How the service is, and the port of the ticker.</summary>
internal sealed record Health(string Status, int TickerPort);
