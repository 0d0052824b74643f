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
///
/// Values are large and go through many hands; what is handed on is a reference to one, which is
/// made anew only where it is changed.
public struct Sourced<Value: Sendable>: Sendable {
  @usableFromInline var contents: Contents

  /// What never changes once somebody else may have it.
  @usableFromInline
  final class Contents: Sendable {
    @usableFromInline let value: Value
    @usableFromInline let origin: Origin?

    @inlinable
    init(_ value: Value, _ origin: Origin?) {
      self.value = value
      self.origin = origin
    }
  }

  @inlinable
  public init(_ value: Value, from origin: Origin? = nil) {
    contents = Contents(value, origin)
  }

  @inlinable public var value: Value {
    get { contents.value }
    set { contents = Contents(newValue, contents.origin) }
  }

  @inlinable public var origin: Origin? {
    get { contents.origin }
    set { contents = Contents(contents.value, newValue) }
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
