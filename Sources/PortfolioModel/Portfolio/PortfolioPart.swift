/// One thing a source hands over.
public enum PortfolioPart: Sendable {
  case settings(PortfolioSettings)
  case rates([Rate])
  case funder(Sourced<Funder>)
  case project(Sourced<Project>)
  case agreement(Sourced<Agreement>)
  case transactions([Sourced<Transaction>])
  /// Totals of the organisation's books.
  case controls([Sourced<ControlTotal>])
  /// What the books hold as open obligations.
  case obligations([Sourced<ObligationSnapshot>])
  /// Reports as they were submitted to funders.
  case submissions([Sourced<Submission>])
  /// What could not be read, so that no figure contains it.
  case leftOut([LeftOut])
  /// What the source holds, counted apart from what is made of it.
  case sourceTotals([SourceTotal])
}

/// A value and where it was read.
public struct Sourced<Value: Sendable>: Sendable {
  public var value: Value
  public var origin: Origin?

  public init(_ value: Value, from origin: Origin? = nil) {
    self.value = value
    self.origin = origin
  }
}

/// Where an entity stands in its source, and its fields by their path, such as `countries`.
public struct Origin: Hashable, Sendable, Codable {
  public let place: Place
  public let fields: [String: Place]

  public init(place: Place, fields: [String: Place] = [:]) {
    self.place = place
    self.fields = fields
  }

  public func place(of field: String) -> Place { fields[field] ?? place }
}
