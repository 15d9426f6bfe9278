namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>The names of the made-up application.</summary>
internal static class Vocabulary
{
    public static readonly List<string> Entities =
    [
        "Customer", "Invoice", "Shipment", "Warehouse", "Supplier", "Contract", "Employee", "Department", "Payment", "Refund", "Voucher", "Catalogue",
        "Article", "Brand", "Carrier", "Itinerary", "Vehicle", "Driver", "Depot", "Pallet", "Appointment", "Reminder", "Ticket", "Agent", "Campaign",
        "Audience", "Survey", "Answer", "Budget", "Account", "Ledger", "Posting", "Asset", "Inspection", "Defect", "Machine", "Sensor", "Reading",
        "Alarm", "Schedule", "Shift", "Payslip", "Benefit", "Course", "Lesson", "Student", "Exam", "Grade", "Library", "Loan",
    ];

    public static readonly (string Name, string Type)[] Properties =
    [
        ("Number", "string"), ("Title", "string"), ("Description", "string"), ("Street", "string"), ("City", "string"), ("PostalCode", "string"),
        ("Country", "string"), ("Phone", "string"), ("Email", "string"), ("Language", "string"), ("Currency", "string"), ("Reference", "string"),
        ("Category", "string"), ("Remarks", "string"), ("Origin", "string"), ("Owner", "string"),
        ("Quantity", "int"), ("Priority", "int"), ("Revision", "int"), ("Attempts", "int"), ("Capacity", "int"), ("Rank", "int"),
        ("Amount", "decimal"), ("Discount", "decimal"), ("Tax", "decimal"), ("Fee", "decimal"), ("Limit", "decimal"),
        ("Weight", "double"), ("Score", "double"), ("Distance", "double"),
        ("CreatedAt", "DateTimeOffset"), ("ChangedAt", "DateTimeOffset"), ("DueAt", "DateTimeOffset"), ("ClosedAt", "DateTimeOffset"),
        ("IsActive", "bool"), ("IsLocked", "bool"), ("IsUrgent", "bool"), ("IsArchived", "bool"),
        ("ParentId", "Guid"), ("TenantId", "Guid"),
    ];

    public static readonly string[] Words =
    [
        "north", "south", "harbour", "station", "express", "regular", "seasonal", "urgent", "pending", "settled", "partial", "complete", "legacy",
        "primary", "backup", "monthly", "weekly", "annual", "internal", "external", "temporary", "permanent", "verified", "draft", "archived",
    ];
}
