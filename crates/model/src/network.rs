//! Networks: which proxies to believe, and how finely to tell callers apart.

use std::{fmt, net::IpAddr, str::FromStr};

/// An address with a prefix length (RFC 4632 §3.1); a bare address is a network of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network {
    address: IpAddr,
    length: u8,
}

impl Network {
    /// The network of this many leading bits around an address.
    pub fn around(address: IpAddr, length: u8) -> Self {
        let address = address.to_canonical();
        let length = length.min(bits(address));
        Network { address: masked(address, length), length }
    }

    pub fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        address.is_ipv4() == self.address.is_ipv4() && masked(address, self.length) == self.address
    }

    /// What one caller holds: an address, or with IPv6 the 64 bits a household is given.
    pub fn of_caller(address: IpAddr) -> Self {
        Self::around(address, if address.to_canonical().is_ipv4() { 32 } else { 64 })
    }

    /// A neighbourhood: enough to tell home from elsewhere, too little to find anybody.
    pub fn roughly(address: IpAddr) -> Self {
        Self::around(address, if address.to_canonical().is_ipv4() { 24 } else { 48 })
    }
}

fn bits(address: IpAddr) -> u8 {
    if address.is_ipv4() { 32 } else { 128 }
}

fn masked(address: IpAddr, length: u8) -> IpAddr {
    match address {
        IpAddr::V4(own) => {
            let mask = u32::MAX.checked_shl(32 - u32::from(length)).unwrap_or(0);
            IpAddr::V4((own.to_bits() & mask).into())
        }
        IpAddr::V6(own) => {
            let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
            IpAddr::V6((own.to_bits() & mask).into())
        }
    }
}

impl FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("“{text}” is no network like 10.0.0.0/8 or ::1.");
        let (address, length) = match text.trim().split_once('/') {
            Some((address, length)) => (address, Some(length)),
            None => (text.trim(), None),
        };
        let address: IpAddr = address.parse().map_err(|_| wrong())?;
        let length = length.map_or(Ok(bits(address)), |length| length.parse().map_err(|_| wrong()));
        let length = length?;
        if bits(address) < length { Err(wrong()) } else { Ok(Network::around(address, length)) }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(text: &str) -> Network {
        text.parse().unwrap()
    }

    #[test]
    fn a_network_holds_its_addresses() {
        let holds = |text, address: &str| network(text).contains(address.parse().unwrap());
        assert!(holds("10.0.0.0/8", "10.1.2.3") && !holds("10.0.0.0/8", "11.0.0.0"));
        assert!(holds("::1", "::1") && !holds("::1", "::2"));
        assert!(holds("127.0.0.1", "::ffff:127.0.0.1"));
        assert!(holds("0.0.0.0/0", "192.0.2.1") && !holds("0.0.0.0/0", "::1"));
        assert!(holds("::/0", "2001:db8::1"));
        for wrong in ["", "10.0.0.0/33", "::1/129", "10/8", "10.0.0.0/-1"] {
            assert!(wrong.parse::<Network>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_household_is_one_caller() {
        let caller = |text: &str| Network::of_caller(text.parse().unwrap()).to_string();
        assert_eq!(caller("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
        assert_eq!(caller("192.0.2.7"), "192.0.2.7/32");
    }
}
