namespace Orders.Server;

/// <summary>The orders, in memory.</summary>
internal static class OrderBook
{
    private static readonly Lock Gate = new();
    private static readonly List<Order> Orders = [new(1, "Paper", 500), new(2, "Ink", 3)];

    public static Order[] All
    {
        get { lock (Gate) return [.. Orders]; }
    }

    public static Order? Last => All.LastOrDefault();

    public static void Add(Order order)
    {
        lock (Gate) Orders.Add(order);
    }
    public static void Clear()
    {
        lock (Gate) Orders.Clear();
    }
}
