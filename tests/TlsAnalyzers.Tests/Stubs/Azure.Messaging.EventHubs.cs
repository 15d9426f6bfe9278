namespace Azure.Messaging.EventHubs
{
    public class EventHubConnectionOptions
    {
    }
}
