// List patterns ask for the type, and for what counts from the end.
namespace System;

internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
