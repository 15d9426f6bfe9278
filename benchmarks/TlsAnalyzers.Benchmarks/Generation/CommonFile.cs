namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>What every module of the application uses.</summary>
internal static class CommonFile
{
    public const string Text = """
        global using System.Collections.Concurrent;
        global using System.Globalization;
        global using System.Text;
        global using System.Text.Json;
        global using System.Text.RegularExpressions;
        global using Shop.Common;

        namespace Shop.Common;

        public interface IEntity
        {
            Guid Id { get; }

            int Version { get; set; }
        }

        public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int Total)
        {
            public int Count => (Total + Size - 1) / Size;

            public bool HasNext => Number < Count;

            public Page<TOther> Select<TOther>(Func<T, TOther> selector) => new([.. Items.Select(selector)], Number, Size, Total);
        }

        public sealed record Problem(string Property, string Message, int Line = 0)
        {
            public override string ToString() => Line == 0 ? $"{Property}: {Message}" : $"{Property} (line {Line}): {Message}";
        }

        public readonly struct Result<T>
        {
            private Result(T? value, IReadOnlyList<Problem> problems) => (Value, Problems) = (value, problems);

            public T? Value { get; }

            public IReadOnlyList<Problem> Problems { get; }

            public bool IsSuccess => Problems.Count == 0;

            public static Result<T> Success(T value) => new(value, []);

            public static Result<T> Failure(params IReadOnlyList<Problem> problems) => new(default, problems);

            public Result<TOther> Map<TOther>(Func<T, TOther> map) => IsSuccess ? Result<TOther>.Success(map(Value!)) : Result<TOther>.Failure(Problems);
        }

        public sealed class NotFoundException(string kind, Guid id) : Exception($"There is no {kind} {id}");

        public sealed class ConflictException(string kind, Guid id) : Exception($"{kind} {id} was changed by somebody else");

        public interface IEventBus
        {
            Task PublishAsync<T>(string topic, T message, CancellationToken cancellationToken);
        }

        public sealed class MemoryEventBus(ILogger<MemoryEventBus> logger) : IEventBus
        {
            private readonly ConcurrentQueue<(string Topic, object? Message)> _messages = new();

            public Task PublishAsync<T>(string topic, T message, CancellationToken cancellationToken)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _messages.Enqueue((topic, message));
                logger.LogDebug("Published {Topic}, {Count} messages wait", topic, _messages.Count);
                return Task.CompletedTask;
            }
        }

        [AttributeUsage(AttributeTargets.Method)]
        public sealed class FactAttribute : Attribute;

        public static class Check
        {
            public static void Equal<T>(T expected, T actual)
            {
                if (!EqualityComparer<T>.Default.Equals(expected, actual)) throw new InvalidOperationException($"expected {expected}, got {actual}");
            }

            public static void True(bool condition)
            {
                if (!condition) throw new InvalidOperationException("expected true");
            }

            public static async Task<TException> ThrowsAsync<TException>(Func<Task> action)
                where TException : Exception
            {
                try
                {
                    await action();
                }
                catch (TException exception)
                {
                    return exception;
                }

                throw new InvalidOperationException($"expected {typeof(TException).Name}");
            }
        }
        """;
}
