namespace Orders.Server;

internal sealed record Order(int Id, string Article, int Quantity);
