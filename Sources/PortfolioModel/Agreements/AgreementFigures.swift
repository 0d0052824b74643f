/// Where an agreement stands, in its own currency.
public struct AgreementFigures: Hashable, Sendable {
  /// The agreement's amount with the amendments in force.
  public var granted: Stated<Money>
  /// Incoming funds without interest; money sent back to the funder counts negative.
  public var received: Stated<Money>
  public var interest: Stated<Money>
  /// Own expenditure and disbursements, without transfers between our own projects.
  public var spent: Stated<Money>
  /// Instalments due by the day, their conditions met.
  public var due: Stated<Money>

  public init(
    granted: Stated<Money>, received: Stated<Money>, interest: Stated<Money>,
    spent: Stated<Money>, due: Stated<Money>
  ) {
    self.granted = granted
    self.received = received
    self.interest = interest
    self.spent = spent
    self.due = due
  }
}

extension AgreementFigures {
  /// Granted − received.
  public func undrawn() throws(Overflow) -> Stated<Money> {
    try granted.minus(received, for: "undrawn")
  }

  /// Due − received, not below zero.
  public func receivable() throws(Overflow) -> Stated<Money> {
    try due.minus(received, for: "receivable").map(\.notBelowZero)
  }

  /// Received − due, not below zero.
  public func receivedInAdvance() throws(Overflow) -> Stated<Money> {
    try received.minus(due, for: "received in advance").map(\.notBelowZero)
  }

  /// Received + interest − spent: below zero, the agreement is pre-financed.
  public func fundBalance() throws(Overflow) -> Stated<Money> {
    try received.plus(interest, for: "fund balance").minus(spent, for: "fund balance")
  }
}

extension Stated<Money> {
  public func plus(_ other: Self, for total: String) throws(Overflow) -> Self {
    try combined(with: other) { left, right throws(Overflow) in
      try left.adding(right, for: total)
    }
  }

  public func minus(_ other: Self, for total: String) throws(Overflow) -> Self {
    try combined(with: other) { left, right throws(Overflow) in
      try left.subtracting(right, for: total)
    }
  }

  private func combined(
    with other: Self, _ combine: (Money, Money) throws(Overflow) -> Money
  ) throws(Overflow) -> Self {
    switch (self, other) {
    case (.value(let left), .value(let right)): .value(try combine(left, right))
    case (.notApplicable, _), (_, .notApplicable): .notApplicable
    default: .notStated
    }
  }
}
