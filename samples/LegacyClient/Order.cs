namespace Orders.Client;

internal sealed record Order(int Id, string Article, int Quantity);
