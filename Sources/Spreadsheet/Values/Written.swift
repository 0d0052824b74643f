/// Where the file says less than the value it was written from.
public struct Written: Hashable, Sendable {
  /// Texts cut at Excel's limits; they end in “…”.
  public internal(set) var shortened: [Place] = []
  /// Cells written without their link: beyond the 65,530 links of a sheet, or no address that
  /// can be linked to.
  public internal(set) var unlinked: [Place] = []

  public var isComplete: Bool { shortened.isEmpty && unlinked.isEmpty }
}
